package org.liuhe.app.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Records of RFC 4180 with a header. Read by hand and not by a library, since here a broken quote costs its own line and
 * not the rest of the file: reading goes on at the next line.
 */
final class CsvRows implements Rows {

    private static final int END = -1;

    private final DecodedText text;
    private final char delimiter;
    private final List<String> header;

    /** Characters to be read again, before those of the text. */
    private String again = "";

    private int againAt;
    private long line = 1;

    private final StringBuilder tape = new StringBuilder();
    private final StringBuilder field = new StringBuilder();
    private List<String> fields = new ArrayList<>();

    private enum State {
        START,
        PLAIN,
        QUOTED,
        AFTER_QUOTE
    }

    /**
     * @param required columns that the header must have
     * @throws ImportStopped where it has not, has one twice, or cannot be read
     */
    CsvRows(DecodedText text, char delimiter, Set<String> required) throws IOException {
        this.text = text;
        this.delimiter = delimiter;
        this.header = readHeader(required);
    }

    @Override
    public Row next() throws IOException {
        while (true) {
            long start = line;
            Problem broken = readRecord(start);
            if (broken == null && tape.isEmpty()) return null;
            if (broken == null && isBlankLine()) continue;
            long last = Math.max(start, tape.charAt(tape.length() - 1) == '\n' ? line - 1 : line);
            if (text.malformedLine(start, broken == null ? last : start) > 0)
                return new Row.Broken(start, Problem.of(null, ImportRule.ENCODING_BROKEN));
            if (broken != null) return new Row.Broken(start, broken);
            if (fields.size() != header.size())
                return new Row.Broken(
                        start, Problem.of(null, ImportRule.COLUMNS_DIFFER, fields.size(), header.size(), last));
            Map<String, String> values = new HashMap<>(header.size() * 2);
            for (int i = 0; i < header.size(); i++) values.put(header.get(i), CleanText.value(fields.get(i)));
            return new Row.Readable(start, values);
        }
    }

    private List<String> readHeader(Set<String> required) throws IOException {
        Problem broken = readRecord(line);
        if (broken == null && tape.isEmpty()) throw new ImportStopped(ImportRule.FILE_EMPTY);
        if (broken != null || text.malformedLine(1, line) > 0) throw new ImportStopped(ImportRule.HEADER_BROKEN);
        List<String> names = fields.stream().map(CleanText::value).toList();
        Set<String> missing = new TreeSet<>(required);
        missing.removeAll(Set.copyOf(new HashSet<>(names)));
        if (!missing.isEmpty()) throw new ImportStopped(ImportRule.HEADER_MISSING, String.join(", ", missing));
        Set<String> seen = new HashSet<>();
        for (String name : names)
            if (!seen.add(name)) throw new ImportStopped(ImportRule.HEADER_TWICE, name.isEmpty() ? "\"\"" : name);
        return names;
    }

    /** Fills {@link #fields} and {@link #tape}; both are empty at the end of the text. */
    private Problem readRecord(long start) throws IOException {
        tape.setLength(0);
        field.setLength(0);
        fields = new ArrayList<>(Math.max(8, fields.size()));
        State state = State.START;
        while (true) {
            int c = take();
            if (c == END) {
                if (state == State.QUOTED) return goOnAfterFirstLine(start, Problem.of(null, ImportRule.QUOTE_BROKEN));
                if (!tape.isEmpty()) endField();
                return null;
            }
            if (tape.length() > LONGEST)
                return goOnAfterFirstLine(
                        start,
                        state == State.QUOTED
                                ? Problem.of(null, ImportRule.QUOTE_BROKEN)
                                : Problem.of(null, ImportRule.RECORD_TOO_LONG, LONGEST));
            if (state == State.QUOTED) {
                if (c == '"') state = State.AFTER_QUOTE;
                else field.append((char) c);
            } else if (c == '"' && state == State.AFTER_QUOTE) {
                field.append('"');
                state = State.QUOTED;
            } else if (c == '"' && state == State.START) {
                state = State.QUOTED;
            } else if (c == delimiter) {
                endField();
                state = State.START;
            } else if (c == '\n') {
                endField();
                return null;
            } else if (state == State.AFTER_QUOTE) {
                return goOnAfterFirstLine(start, Problem.of(null, ImportRule.QUOTE_BROKEN));
            } else {
                // a quote inside of an unquoted value is an inch mark more often than a fault
                field.append((char) c);
                state = State.PLAIN;
            }
        }
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
    }

    private boolean isBlankLine() {
        return fields.size() == 1 && fields.get(0).isBlank() && header.size() > 1;
    }

    private Problem goOnAfterFirstLine(long start, Problem problem) throws IOException {
        int firstEnd = tape.indexOf("\n");
        if (firstEnd >= 0) {
            again = tape.substring(firstEnd + 1) + again.substring(againAt);
            againAt = 0;
            tape.setLength(firstEnd + 1);
        } else {
            for (int c = take(); c != END && c != '\n'; c = take()) tape.setLength(1);
        }
        line = start + 1;
        return problem;
    }

    private int take() throws IOException {
        int c = againAt < again.length() ? again.charAt(againAt++) : text.read();
        if (c == END) return END;
        if (c == '\n') line++;
        tape.append((char) c);
        return c;
    }
}
