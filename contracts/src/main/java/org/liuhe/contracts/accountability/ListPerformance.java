package org.liuhe.contracts.accountability;

import java.util.List;
import org.liuhe.contracts.Query;

/**
 * How matters were handled of late.
 *
 * @param area only matters in this area and below, or null for all; by area, the topmost ones where it is null
 * @param days one of {@link #PERIODS}, ending with today
 */
public record ListPerformance(Grouping by, String area, int days) implements Query<Performance> {

    /** The periods that can be asked for, in days. */
    public static final List<Integer> PERIODS = List.of(30, 90, 365);

    public ListPerformance {
        if (!PERIODS.contains(days)) throw new IllegalArgumentException("not a period: " + days);
    }
}
