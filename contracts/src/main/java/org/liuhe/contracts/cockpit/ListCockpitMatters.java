package org.liuhe.contracts.cockpit;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.accountability.ListPerformance;

/**
 * The matters behind a number, newest first, as far as the asker may read their dossiers. Answers with a {@link Page} of
 * {@link CockpitMatter}. Who may ask is as for {@link FindCockpit}.
 *
 * @param age only what has been open for so long, or null
 * @param category only of this one, or null
 * @param size 1 to 100
 */
public record ListCockpitMatters(
        String area, String organisation, int days, Cell cell, AgeClass age, String category, String cursor, int size)
        implements Query<CockpitMatter> {
    public ListCockpitMatters {
        if (!ListPerformance.PERIODS.contains(days)) throw new IllegalArgumentException("not a period: " + days);
    }
}
