package org.liuhe.api.cockpit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.cockpit.Cockpit;
import org.liuhe.contracts.cockpit.Cockpit.Ageing;
import org.liuhe.contracts.cockpit.Cockpit.CategoryCount;
import org.liuhe.contracts.cockpit.Cockpit.CockpitRow;
import org.liuhe.contracts.cockpit.Cockpit.OtherDuties;
import org.liuhe.policy.kpis.Kpi;

/**
 * What was counted, and what the KPIs make of it.
 *
 * @param kpis as they are defined now
 * @param all in total
 * @param areas the parts of the area, each with all below it, and what lies in none of them
 */
public record CockpitFigures(
        String area,
        String organisation,
        List<String> reach,
        LocalDate from,
        LocalDate until,
        Instant at,
        List<Definition> kpis,
        Figures all,
        List<Figures> areas,
        List<Figures> organisations,
        List<Ageing> ageing,
        List<CategoryCount> categories,
        List<OtherDuties> others) {

    /** A KPI, see {@link Kpi}. */
    public record Definition(
            String code,
            String nameZh,
            String nameEn,
            String questionZh,
            String questionEn,
            String formula,
            Kpi.Unit unit,
            Kpi.Better better,
            BigDecimal target,
            BigDecimal warn) {

        static Definition of(Kpi kpi) {
            return new Definition(
                    kpi.code(),
                    kpi.nameZh(),
                    kpi.nameEn(),
                    kpi.questionZh(),
                    kpi.questionEn(),
                    kpi.formula().text(),
                    kpi.unit(),
                    kpi.better(),
                    kpi.target(),
                    kpi.warn());
        }
    }

    /** @param value with one decimal, halves rounded up; null where there is none */
    public record Value(BigDecimal value, Kpi.Standing standing) {

        static Value of(Kpi kpi, Map<String, Double> measures) {
            BigDecimal value = kpi.value(measures).orElse(null);
            return new Value(value == null ? null : value.setScale(1, RoundingMode.HALF_UP), kpi.standing(value));
        }
    }

    /**
     * Of one area or organisation, or of all.
     *
     * @param id null for all
     * @param nameZh null where the registry does not know it, as {@code nameEn}
     * @param kpis by their codes
     */
    public record Figures(
            String id, String nameZh, String nameEn, Map<String, Double> measures, Map<String, Value> kpis) {

        /** A measure as a whole number; 0 where it is not counted. */
        public long count(String measure) {
            return Math.round(measures.getOrDefault(measure, 0.0));
        }
    }

    public static CockpitFigures of(Cockpit cockpit, List<Kpi> kpis) {
        return new CockpitFigures(
                cockpit.area(),
                cockpit.organisation(),
                cockpit.reach(),
                cockpit.from(),
                cockpit.until(),
                cockpit.at(),
                kpis.stream().map(Definition::of).toList(),
                figures(new CockpitRow(null, null, null, cockpit.measures()), kpis),
                cockpit.areas().stream().map(row -> figures(row, kpis)).toList(),
                cockpit.organisations().stream().map(row -> figures(row, kpis)).toList(),
                cockpit.ageing(),
                cockpit.categories(),
                cockpit.others());
    }

    private static Figures figures(CockpitRow row, List<Kpi> kpis) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (Kpi kpi : kpis) values.put(kpi.code(), Value.of(kpi, row.measures()));
        return new Figures(row.id(), row.nameZh(), row.nameEn(), row.measures(), values);
    }
}
