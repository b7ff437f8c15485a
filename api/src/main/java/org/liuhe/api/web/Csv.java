package org.liuhe.api.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Tables for spreadsheets: RFC 4180 in UTF-8, with a byte order mark and a line of column names. */
public final class Csv {

    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** By it, spreadsheets know that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static byte[] of(List<String> names, List<List<Object>> rows) {
        StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader(names.toArray(String[]::new))
                .get();
        try (CSVPrinter printer = new CSVPrinter(table, format)) {
            for (List<Object> row : rows)
                printer.printRecord(row.stream()
                        .map(cell -> cell instanceof String text ? harmless(text) : cell)
                        .toArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    public static ResponseEntity<byte[]> answer(String name, byte[] table) {
        return ResponseEntity.ok()
                .contentType(TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(table);
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    public static String harmless(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
