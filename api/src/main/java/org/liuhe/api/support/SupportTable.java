package org.liuhe.api.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liuhe.contracts.support.SupportView;

/** The number of supporters day by day as a table for spreadsheets. */
final class SupportTable {

    /** By it, spreadsheets know that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader("day", "supporters").get();

    private SupportTable() {}

    /** RFC 4180 in UTF-8, with a byte order mark and a line of column names. */
    static byte[] of(SupportView support) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(table, FORMAT)) {
            for (SupportView.SupportDay day : support.days())
                printer.printRecord(day.day(), day.supporters() == null ? "<" + SupportView.FEW : day.supporters());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
