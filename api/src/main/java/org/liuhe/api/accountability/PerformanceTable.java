package org.liuhe.api.accountability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liuhe.contracts.accountability.Measure;
import org.liuhe.contracts.accountability.Performance;
import org.liuhe.contracts.accountability.Performance.Figure;
import org.liuhe.contracts.accountability.Performance.PerformanceRow;

/** The figures as a table for spreadsheets; docs/accountability.md describes its columns. */
final class PerformanceTable {

    /** By it, spreadsheets know that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FEW = "<" + Performance.LEAST;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(Stream.concat(
                            Stream.of("from", "until", "by", "id", "name_zh", "name_en"),
                            Stream.of(Measure.values())
                                    .map(PerformanceWanted::word)
                                    .flatMap(PerformanceTable::columns))
                    .toArray(String[]::new))
            .get();

    private PerformanceTable() {}

    private static Stream<String> columns(String measure) {
        return Stream.of(measure + "_count", measure + "_of", measure + "_percent");
    }

    /** RFC 4180 in UTF-8, with a byte order mark and a line of column names. */
    static byte[] of(Performance performance) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            for (PerformanceRow row : performance.rows()) printer.printRecord(cells(performance, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<Object> cells(Performance performance, PerformanceRow row) {
        List<Object> cells = new ArrayList<>(List.of(
                performance.from(), performance.until(), PerformanceWanted.word(performance.by()), harmless(row.id())));
        cells.add(harmless(row.nameZh()));
        cells.add(harmless(row.nameEn()));
        for (Measure measure : Measure.values()) {
            Figure figure = row.figure(measure);
            cells.add(figure == null ? null : figure.count());
            cells.add(figure == null ? FEW : figure.of());
            cells.add(figure == null ? null : figure.percent());
        }
        return cells;
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static String harmless(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
