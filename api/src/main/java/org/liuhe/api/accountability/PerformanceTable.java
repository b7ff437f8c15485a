package org.liuhe.api.accountability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.api.web.Csv;
import org.liuhe.contracts.accountability.Measure;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.accountability.Performance.Figure;
import org.liuhe.contracts.accountability.Performance.PerformanceRow;

/** The figures as a table for spreadsheets; docs/accountability.md describes its columns. */
final class PerformanceTable {

    private static final String FEW = "<" + Performance.LEAST;

    private static final List<String> NAMES = Stream.concat(
                    Stream.of("from", "until", "by", "id", "name_zh", "name_en"),
                    Stream.of(Measure.values()).map(PerformanceWanted::word).flatMap(PerformanceTable::columns))
            .toList();

    private PerformanceTable() {}

    private static Stream<String> columns(String measure) {
        return Stream.of(measure + "_count", measure + "_of", measure + "_percent");
    }

    /** RFC 4180 in UTF-8, with a byte order mark and a line of column names. */
    static byte[] of(Performance performance) {
        return Csv.of(
                NAMES,
                performance.rows().stream().map(row -> cells(performance, row)).toList());
    }

    private static List<Object> cells(Performance performance, PerformanceRow row) {
        List<Object> cells = new ArrayList<>(
                List.of(performance.from(), performance.until(), PerformanceWanted.word(performance.by()), row.id()));
        cells.add(row.nameZh());
        cells.add(row.nameEn());
        for (Measure measure : Measure.values()) {
            Figure figure = row.figure(measure);
            cells.add(figure == null ? null : figure.count());
            cells.add(figure == null ? FEW : figure.of());
            cells.add(figure == null ? null : figure.percent());
        }
        return cells;
    }
}
