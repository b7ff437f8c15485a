package org.liuhe.api.accountability;

import java.util.Arrays;
import java.util.Locale;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.accountability.Grouping;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.areas.AreaPath;

/** What an address asks for, on the page and over the API alike. */
public final class PerformanceWanted {

    /** Where nothing is said; strings for annotations. */
    public static final String BY = "organisation";

    public static final String DAYS = "90";

    private PerformanceWanted() {}

    /**
     * @param area empty or null for all
     * @throws Refused request.value-unknown, where there is no such grouping or period
     */
    public static ListPerformance of(String by, String area, int days) {
        Grouping grouping = Arrays.stream(Grouping.values())
                .filter(value -> word(value).equals(by))
                .findFirst()
                .orElseThrow(() -> new Refused(EdgeRule.VALUE_UNKNOWN, "by"));
        if (!ListPerformance.PERIODS.contains(days)) throw new Refused(EdgeRule.VALUE_UNKNOWN, "days");
        return new ListPerformance(grouping, area == null || area.isBlank() ? null : new AreaPath(area).value(), days);
    }

    /** How an address says it. */
    public static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
