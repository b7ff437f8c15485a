package org.liuhe.api.cockpit;

import java.util.Arrays;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.accountability.ListPerformance;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cell;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.ListCockpitMatters;

/** What an address asks for, on the pages and over the API alike; what is empty is as if it were left out. */
public record CockpitWanted(String area, String organisation, int days) {

    /** Where nothing is said; a string for annotations. */
    public static final String DAYS = "90";

    /** @throws Refused request.value-unknown, where there is no such period */
    public CockpitWanted {
        area = area == null || area.isBlank() ? null : new AreaPath(area).value();
        organisation = organisation == null || organisation.isBlank() ? null : new OrganisationId(organisation).value();
        if (!ListPerformance.PERIODS.contains(days)) throw new Refused(EdgeRule.VALUE_UNKNOWN, "days");
    }

    public FindCockpit figures() {
        return new FindCockpit(area, organisation, days);
    }

    public FindTrend trend() {
        return new FindTrend(area, organisation);
    }

    public ListCockpitMatters matters(Cell cell, AgeClass age, String category, String cursor, int size) {
        return new ListCockpitMatters(
                area,
                organisation,
                days,
                cell,
                age,
                category == null || category.isBlank() ? null : category,
                cursor,
                size);
    }

    /** @throws Refused request.value-unknown, naming the field */
    public static <E extends Enum<E>> E value(Class<E> type, String value, String field) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new Refused(EdgeRule.VALUE_UNKNOWN, field));
    }
}
