package org.liuhe.app.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A small file with its mapping, the run over it, and what was said and taken. */
final class Sample {

    static final String HEADER = "id,kind,state,opened,closed,where,district,words,public";
    static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");

    static final String MAPPING =
            """
            source: old-hotline
            zone: America/Los_Angeles
            header: [id]
            fields:
              sourceId: "{id}"
              category: { column: kind, table: { Lift: property.lift, Noise: neighbour.noise } }
              area:
                prefix: town/d-
                column: district
                pattern: "[0-9]{1,2}"
                blank: town
              place: "{where}"
              text: "{kind}: {words}"
              status:
                column: state
                table: { open: OPEN, done: CLOSED, taken back: WITHDRAWN, referred: REJECTED }
              filedAt: { column: opened, patterns: ["uuuu-MM-dd HH:mm", "M/d/uu H:mm"] }
              closedAt: { column: closed, patterns: ["uuuu-MM-dd HH:mm"] }
              mayBePublic: { column: public, table: { Y: true, N: false } }
            areas:
              - { path: town, level: CITY, nameZh: 镇, nameEn: Town }
              - { path: "town/d-{each}", level: DISTRICT, nameZh: "第{each}区", nameEn: "District {each}", each: ["1", "2"] }
            """;

    private final Path folder;
    private final Recorded recorded;
    private String mapping = MAPPING;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Sample(Path folder) {
        this(folder, new Recorded());
    }

    Sample(Path folder, Recorded recorded) {
        this.folder = folder;
        this.recorded = recorded;
    }

    /** A row that is all right. */
    static String row(String id) {
        return id + ",Lift,open,2024-05-01 10:00,,12 Long Lane,1,stuck,Y";
    }

    static String row(String id, String opened, String closed) {
        return id + ",Lift," + (closed.isEmpty() ? "open" : "done") + "," + opened + "," + closed
                + ",12 Long Lane,1,stuck,Y";
    }

    Sample mapping(String from, String to) {
        if (!mapping.contains(from)) throw new IllegalArgumentException("not in the mapping: " + from);
        mapping = mapping.replace(from, to);
        return this;
    }

    Sample wholeMapping(String text) {
        mapping = text;
        return this;
    }

    /** Runs over a CSV file of the header and these rows. */
    int runRows(String... rows) {
        return run((HEADER + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    int run(byte[] file, String... more) {
        try {
            Files.write(file(), file);
            return run(more);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int run(String... more) {
        try {
            Files.writeString(folder.resolve("mapping.yaml"), mapping);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> arguments = new ArrayList<>(List.of(
                "import",
                "--mapping",
                folder.resolve("mapping.yaml").toString(),
                "--report",
                report().toString(),
                "--lang",
                "en"));
        arguments.addAll(List.of(more));
        arguments.add(file().toString());
        return execute(arguments.toArray(String[]::new));
    }

    int execute(String... arguments) {
        return execute(false, Clock.fixed(NOW, ZoneOffset.UTC), arguments);
    }

    int execute(boolean terminal, Clock clock, String... arguments) {
        out.reset();
        err.reset();
        return new ImportCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        terminal,
                        Locale.ENGLISH,
                        clock,
                        new Random(1),
                        options -> recorded)
                .execute(arguments);
    }

    Path file() {
        return folder.resolve("file");
    }

    Path report() {
        return folder.resolve("report.csv");
    }

    Recorded recorded() {
        return recorded;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Every row of the report as {@code line outcome field code}. */
    List<String> reported() {
        return records().stream()
                .map(record -> String.join(
                                " ", record.get("line"), record.get("outcome"), record.get("field"), record.get("code"))
                        .replace("  ", " "))
                .toList();
    }

    List<String> reasons() {
        return records().stream().map(record -> record.get("reason")).toList();
    }

    List<CSVRecord> records() {
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(report()))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
