package org.liuhe.policy.majorities;

import java.math.BigDecimal;

/**
 * A part of a whole that has to be reached.
 *
 * @param inclusive whether the part itself is enough, as with 三分之二以上; with 过半数 it is not
 */
public record Share(int numerator, int denominator, boolean inclusive) {

    /** Whether the part is that share of the whole; exact, and never of nothing. */
    boolean reached(BigDecimal part, BigDecimal whole) {
        int compared =
                part.multiply(BigDecimal.valueOf(denominator)).compareTo(whole.multiply(BigDecimal.valueOf(numerator)));
        return whole.signum() > 0 && (inclusive ? compared >= 0 : compared > 0);
    }
}
