package org.liuhe.contracts.cockpit;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.accountability.ListPerformance;

/**
 * The figures of an area, by the areas in it and by organisation. An operator sees every area, whoever leads a street or a district
 * those of their office.
 *
 * @param area null for all that the asker may see; for who leads an office, its first area
 * @param organisation only what is this one's, or null
 * @param days one of {@link ListPerformance#PERIODS}, ending with today
 */
public record FindCockpit(String area, String organisation, int days) implements Query<Cockpit> {
    public FindCockpit {
        if (!ListPerformance.PERIODS.contains(days)) throw new IllegalArgumentException("not a period: " + days);
    }
}
