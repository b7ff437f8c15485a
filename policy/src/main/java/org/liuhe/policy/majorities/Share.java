package org.liuhe.policy.majorities;

import java.math.BigDecimal;

/**
 * A part of a whole that has to be reached.
 *
 * @param inclusive whether the part itself is enough, as with 三分之二以上; with 过半数 it is not
 */
public record Share(int numerator, int denominator, boolean inclusive) {

    /** The least whole number that reaches that share of the whole, exactly; at least 1. */
    public long needed(long whole) {
        long product = Math.multiplyExact(whole, numerator);
        return Math.max(1, inclusive ? -Math.floorDiv(-product, denominator) : Math.floorDiv(product, denominator) + 1);
    }

    /** Whether the part is that share of the whole; exact, and never of nothing. */
    boolean reached(BigDecimal part, BigDecimal whole) {
        int compared =
                part.multiply(BigDecimal.valueOf(denominator)).compareTo(whole.multiply(BigDecimal.valueOf(numerator)));
        return whole.signum() > 0 && (inclusive ? compared >= 0 : compared > 0);
    }
}
