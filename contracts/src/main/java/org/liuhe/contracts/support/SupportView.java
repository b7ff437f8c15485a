package org.liuhe.contracts.support;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.liuhe.contracts.DueDate;

/**
 * How a public complaint is supported. Nobody's name is in it.
 *
 * @param matterId of the complaint, for whoever wants to support it
 * @param open whether it can be supported still
 * @param supporters {@code <5} for fewer than five
 * @param thresholds from how many supporters on which tier answers, the lowest first; empty where no number obliges anybody
 * @param answers what tiers owe or gave, the lowest first
 * @param days from the first supporter on, the number at the end of each day on which it changed
 * @param mine whether the asker supports it
 * @param mayBeMine whether the asker may support it now
 */
public record SupportView(
        String code,
        String matterId,
        boolean open,
        String supporters,
        List<Threshold> thresholds,
        List<Answer> answers,
        List<Day> days,
        boolean mine,
        boolean mayBeMine) {

    /** Fewer people than this can be guessed. */
    public static final int FEW = 5;

    /**
     * An open threshold.
     *
     * @param tier 1 for the lowest
     * @param reached whether so many supported it at one time, or the tier below was silent
     */
    public record Threshold(int tier, int count, boolean reached) {}

    /**
     * What a tier owes, or gave.
     *
     * @param organisation null where nobody serves the tier: the operator names one
     * @param count of supporters when it began
     * @param text null where it is owed still
     * @param answeredAt null where it is owed still
     */
    public record Answer(
            int tier,
            String organisation,
            int count,
            Instant obligedAt,
            DueDate due,
            boolean overdue,
            String text,
            Instant answeredAt) {}

    /** @param supporters at the end of the day; null for fewer than five */
    public record Day(LocalDate day, Integer supporters) {}

    /** The first threshold that is not reached; null where there is none. */
    public Threshold next() {
        return thresholds.stream()
                .filter(threshold -> !threshold.reached())
                .findFirst()
                .orElse(null);
    }
}
