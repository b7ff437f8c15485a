package org.liuhe.api.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How much two matters look like each other: category, area, time and words each add to it.
 *
 * @param score from 0 to 1.25; from {@value #LIKE} on they may be about the same
 * @param days between them, rounded down
 * @param words that both have, the longest first, at most {@value Likeness#MOST}
 */
public record Resemblance(double score, long days, List<String> words) {

    /** The same category in the same area is enough, and so are the same words nearby in a neighbouring category. */
    public static final double LIKE = 0.5;

    private static final double CATEGORY = 0.35;
    private static final double AREA = 0.2;
    private static final double AROUND = 0.1;
    private static final double TIME = 0.1;
    private static final double WORDS = 0.6;

    /**
     * Of two matters in one neighbourhood.
     *
     * @param days after which time adds nothing any more
     * @param one text, or null
     * @param others texts of the other, of which the likest counts
     */
    public static Resemblance of(
            boolean sameCategory,
            boolean sameArea,
            Instant filed,
            Instant otherFiled,
            int days,
            String one,
            List<String> others) {
        double apart = Duration.between(filed, otherFiled).abs().toHours() / 24.0;
        double words = 0;
        List<String> shared = List.of();
        for (String other : others) {
            double like = one == null || other == null ? 0 : Likeness.of(one, other);
            if (like <= words) continue;
            words = like;
            shared = Likeness.shared(one, other);
        }
        double score = (sameCategory ? CATEGORY : 0)
                + (sameArea ? AREA : AROUND)
                + TIME * Math.max(0, 1 - apart / days)
                + WORDS * words;
        return new Resemblance(score, (long) apart, shared);
    }

    public boolean isLike() {
        return score >= LIKE;
    }
}
