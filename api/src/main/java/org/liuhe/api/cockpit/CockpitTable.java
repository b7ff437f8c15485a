package org.liuhe.api.cockpit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.liuhe.api.cockpit.CockpitFigures.Definition;
import org.liuhe.api.cockpit.CockpitFigures.Figures;
import org.liuhe.api.web.Csv;
import org.liuhe.contracts.cockpit.Counted;
import org.liuhe.contracts.cockpit.Trend;

/** The figures as tables for spreadsheets; docs/cockpit.md describes their columns. */
final class CockpitTable {

    private CockpitTable() {}

    static byte[] of(CockpitFigures figures) {
        List<String> names = Stream.of(
                        Stream.of("from", "until", "by", "id", "name_zh", "name_en"),
                        Stream.of(Counted.values()).map(Counted::code),
                        figures.kpis().stream().map(kpi -> "kpi_" + kpi.code().replace('-', '_')))
                .flatMap(each -> each)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(figures, "all", figures.all()));
        figures.areas().forEach(area -> rows.add(row(figures, "area", area)));
        figures.organisations().forEach(each -> rows.add(row(figures, "organisation", each)));
        return Csv.of(names, rows);
    }

    private static List<Object> row(CockpitFigures all, String by, Figures figures) {
        List<Object> cells = new ArrayList<>();
        cells.add(all.from());
        cells.add(all.until());
        cells.add(by);
        cells.add(figures.id());
        cells.add(figures.nameZh());
        cells.add(figures.nameEn());
        for (Counted each : Counted.values())
            cells.add(rounded(figures.measures().get(each.code())));
        for (Definition kpi : all.kpis())
            cells.add(figures.kpis().get(kpi.code()).value());
        return cells;
    }

    /** What has come, and after it what is expected: {@code kind} tells them apart. */
    static byte[] of(Trend trend) {
        List<List<Object>> rows = new ArrayList<>();
        String what = trend.what().name().toLowerCase(Locale.ROOT);
        int last = trend.weeks().size() - 1;
        for (int i = 0; i <= last; i++) {
            Trend.Week week = trend.weeks().get(i);
            rows.add(cells(
                    week.from(),
                    i == last ? "present" : "past",
                    what,
                    week.came(),
                    week.done(),
                    week.late(),
                    null,
                    null));
        }
        for (Trend.Expected week : trend.forecast().weeks())
            rows.add(cells(
                    week.from(),
                    "expected",
                    what,
                    rounded(week.expected()),
                    null,
                    null,
                    rounded(week.low()),
                    rounded(week.high())));
        return Csv.of(List.of("week", "kind", "what", "came", "done", "late", "low", "high"), rows);
    }

    private static List<Object> cells(Object... cells) {
        return Arrays.asList(cells);
    }

    private static Object rounded(Double value) {
        if (value == null) return null;
        double tenth = Math.round(value * 10) / 10.0;
        return tenth == Math.rint(tenth) ? (Object) Math.round(tenth) : (Object) tenth;
    }
}
