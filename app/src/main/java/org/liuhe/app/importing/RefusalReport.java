package org.liuhe.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The rows that did not come in, and those that came in with a remark, as a CSV file without personal text. */
final class RefusalReport implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader("line", "source_id", "outcome", "field", "code", "reason")
            .get();

    private final Sentences sentences;
    private final CSVPrinter printer;

    /** @throws ImportStopped where the file cannot be written */
    RefusalReport(Path path, Path source, Sentences sentences) {
        this.sentences = sentences;
        try {
            if (Files.exists(path) && Files.exists(source) && Files.isSameFile(path, source))
                throw new ImportStopped(ImportRule.REPORT_UNWRITABLE, path);
            this.printer = new CSVPrinter(Files.newBufferedWriter(path, StandardCharsets.UTF_8), FORMAT);
        } catch (IOException e) {
            throw new ImportStopped(ImportRule.REPORT_UNWRITABLE, e, path);
        }
    }

    void add(long line, String sourceId, String outcome, List<Problem> problems) {
        try {
            for (Problem problem : problems)
                printer.printRecord(
                        line,
                        harmless(sourceId),
                        outcome,
                        problem.field(),
                        problem.code(),
                        harmless(sentences.of(problem)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }

    /** A spreadsheet takes a cell that begins so for a formula. */
    private static String harmless(String cell) {
        return cell != null && !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
