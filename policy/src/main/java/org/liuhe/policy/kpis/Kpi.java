package org.liuhe.policy.kpis;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One figure that somebody steers by.
 *
 * @param questionZh what it answers, as {@code questionEn}
 * @param target from which on it is as it should be, or null where nothing is aimed at
 * @param warn beyond which it is bad; null together with the target
 */
public record Kpi(
        String code,
        String nameZh,
        String nameEn,
        String questionZh,
        String questionEn,
        Formula formula,
        Unit unit,
        Better better,
        BigDecimal target,
        BigDecimal warn) {

    /** What its value is a number of. */
    public enum Unit {
        PERCENT,
        MATTERS,
        HOURS,
        DAYS,
        NUMBER
    }

    /** Which way is better. */
    public enum Better {
        UP,
        DOWN
    }

    /** How a value stands to the target. */
    public enum Standing {
        /** The target is met. */
        MET,
        /** Between the target and where it is bad. */
        NEAR,
        BAD,
        /** Nothing is aimed at, or there is no value. */
        NONE
    }

    /** @param measures by the names of {@link Measures}; what cannot be counted is left out */
    public Optional<BigDecimal> value(Map<String, ? extends Number> measures) {
        return formula.value(measures);
    }

    /** @param value null where there is none */
    public Standing standing(BigDecimal value) {
        if (value == null || target == null) return Standing.NONE;
        if (isAsGood(value, target)) return Standing.MET;
        return isAsGood(value, warn) ? Standing.NEAR : Standing.BAD;
    }

    private boolean isAsGood(BigDecimal value, BigDecimal than) {
        return better == Better.UP ? value.compareTo(than) >= 0 : value.compareTo(than) <= 0;
    }
}
