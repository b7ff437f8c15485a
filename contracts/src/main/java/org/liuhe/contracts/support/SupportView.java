package org.liuhe.contracts.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.contracts.DueDate;

/**
 * How a public complaint is supported. Nobody's name is in it.
 *
 * @param matterId of the complaint, for whoever wants to support it
 * @param category of the complaint
 * @param open whether it can be supported still
 * @param supporters {@code <5} for fewer than five
 * @param thresholds from how many supporters on which tier answers, the lowest first; empty where no number obliges anybody; null until the first
 *     supporter, whose day decides which they are
 * @param answers what tiers owe or gave, the lowest first
 * @param days from the first supporter on, the number at the end of each day on which it changed
 * @param mine whether the asker supports it
 * @param together how many people support this one or the public ones that follow it; null where none does
 * @param mayBeMine whether the asker may support it now
 */
public record SupportView(
        String code,
        String matterId,
        String category,
        boolean open,
        String supporters,
        List<SupportTier> thresholds,
        List<TierAnswer> answers,
        List<SupportDay> days,
        boolean mine,
        boolean mayBeMine,
        String together) {

    /** Fewer people than this can be guessed. */
    public static final int FEW = 5;

    /**
     * An open threshold.
     *
     * @param tier 1 for the lowest
     * @param reached whether so many supported it at one time, or the tier below was silent
     */
    public record SupportTier(int tier, int count, boolean reached) {}

    /**
     * What a tier owes, or gave.
     *
     * @param organisation null where nobody serves the tier: the operator names one
     * @param count of supporters when it began
     * @param text null where it is owed still
     * @param answeredAt null where it is owed still
     */
    public record TierAnswer(
            int tier,
            String organisation,
            int count,
            Instant obligedAt,
            DueDate due,
            boolean overdue,
            String text,
            Instant answeredAt) {}

    /** @param supporters at the end of the day; null for fewer than five */
    public record SupportDay(LocalDate day, Integer supporters) {}

    /** The same with thresholds. */
    public SupportView under(List<SupportTier> open) {
        return new SupportView(
                code, matterId, category, this.open, supporters, open, answers, days, mine, mayBeMine, together);
    }

    /** The first threshold that is not reached; null where there is none. */
    public SupportTier next() {
        return thresholds == null
                ? null
                : thresholds.stream()
                        .filter(threshold -> !threshold.reached())
                        .findFirst()
                        .orElse(null);
    }
}
