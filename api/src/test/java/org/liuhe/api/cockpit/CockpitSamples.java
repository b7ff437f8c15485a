package org.liuhe.api.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.liuhe.contracts.cockpit.AgeClass;
import org.liuhe.contracts.cockpit.Cockpit;
import org.liuhe.contracts.cockpit.Cockpit.Ageing;
import org.liuhe.contracts.cockpit.Cockpit.CategoryCount;
import org.liuhe.contracts.cockpit.Cockpit.CockpitRow;
import org.liuhe.contracts.cockpit.Cockpit.OtherDuties;
import org.liuhe.contracts.cockpit.Counted;
import org.liuhe.contracts.cockpit.FindCockpit;
import org.liuhe.contracts.cockpit.FindTrend;
import org.liuhe.contracts.cockpit.Trend;
import org.liuhe.contracts.cockpit.Trend.BackTest;
import org.liuhe.contracts.cockpit.Trend.Expected;
import org.liuhe.contracts.cockpit.Trend.Forecast;
import org.liuhe.contracts.cockpit.Trend.Method;
import org.liuhe.contracts.cockpit.Trend.Week;
import org.liuhe.contracts.matters.MatterKind;

/** Figures as the query side would answer. */
public final class CockpitSamples {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    private CockpitSamples() {}

    public static Cockpit cockpit(FindCockpit query, List<String> reach) {
        return new Cockpit(
                query.area(),
                query.organisation(),
                reach,
                LocalDate.parse("2026-09-01"),
                LocalDate.parse("2026-11-29"),
                Instant.parse("2026-11-29T02:00:00Z"),
                measures(true),
                List.of(
                        new CockpitRow("hz/xihu", "西湖区", "Xihu", measures(true)),
                        new CockpitRow("hz/gone", null, null, measures(true))),
                List.of(new CockpitRow("org-beishan", "北山街道", "=Beishan", measures(false))),
                List.of(new Ageing(AgeClass.UNDER_3, 12, 0), new Ageing(AgeClass.OVER_60, 3, 3)),
                List.of(new CategoryCount("lift-broken", 40, 20, 7)),
                List.of(new OtherDuties(MatterKind.COUNCIL, 4, 1)));
    }

    /** What is computed of them: 90 of 100 signed in time, nothing rated. */
    private static Map<String, Double> measures(boolean all) {
        Map<String, Double> measures = new TreeMap<>();
        for (Counted each : Counted.values()) if (all || each.ofOrganisations()) measures.put(each.code(), 0.0);
        measures.putAll(Map.of(
                "signing",
                100.0,
                "signed_in_time",
                90.0,
                "open",
                1200.0,
                "overdue",
                300.0,
                "duties",
                100.0,
                "turns",
                3.0));
        measures.put("handled_hours", 100.0);
        measures.put("handled", 3.0);
        return measures;
    }

    public static Trend trend(FindTrend query, boolean enough) {
        List<Week> weeks = IntStream.rangeClosed(-52, 0)
                .mapToObj(i -> new Week(MONDAY.plusWeeks(i), 60 + i, 1, 0))
                .toList();
        Forecast forecast = enough
                ? new Forecast(
                        60,
                        12,
                        Method.THETA,
                        IntStream.range(0, 4)
                                .mapToObj(i -> new Expected(MONDAY.plusWeeks(i), 60.25, 50.04, 70.5))
                                .toList(),
                        List.of(
                                new BackTest(Method.THETA, 4.21, 0.853),
                                new BackTest(Method.SMOOTHING, 4.5, 0.9),
                                new BackTest(Method.SEASONAL_NAIVE, 5, 1.0)),
                        160,
                        190)
                : new Forecast(6, 12, null, List.of(), List.of(), 0, 0);
        return new Trend(
                query.area(),
                query.organisation(),
                query.organisation() == null ? Trend.Intake.FILINGS : Trend.Intake.TURNS,
                weeks,
                forecast);
    }
}
