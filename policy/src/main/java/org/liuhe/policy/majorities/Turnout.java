package org.liuhe.policy.majorities;

import java.math.BigDecimal;

/**
 * Votes by the two measures of the law: an owner's exclusive area 专有部分面积 and the owner as a head 人数.
 *
 * @param area in square metres, as registered; any scale
 * @param heads owners, each counted once however many flats they have
 */
public record Turnout(BigDecimal area, long heads) {

    public Turnout {
        if (area.signum() < 0 || heads < 0) throw new IllegalArgumentException("a vote counts less than nothing");
    }

    boolean within(Turnout whole) {
        return area.compareTo(whole.area) <= 0 && heads <= whole.heads;
    }
}
