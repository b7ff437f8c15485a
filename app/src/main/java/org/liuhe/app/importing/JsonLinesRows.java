package org.liuhe.app.importing;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One JSON object a line; a broken line costs itself only. */
final class JsonLinesRows implements Rows {

    private final DecodedText text;
    private final StringBuilder current = new StringBuilder();
    private long line;

    JsonLinesRows(DecodedText text) {
        this.text = text;
    }

    @Override
    public Row next() throws IOException {
        while (readLine()) {
            if (current.length() > LONGEST)
                return new Row.Broken(line, Problem.of(null, ImportRule.RECORD_TOO_LONG, LONGEST));
            if (!current.toString().isBlank()) return parse();
        }
        return null;
    }

    private Row parse() {
        if (text.malformedLine(line, line) > 0)
            return new Row.Broken(line, Problem.of(null, ImportRule.ENCODING_BROKEN));
        try {
            JsonNode node = JsonFields.MAPPER.readTree(current.toString());
            if (node.isObject()) return new Row.Readable(line, JsonFields.of(node));
        } catch (JacksonException broken) {
            // the message would quote the row
        }
        return new Row.Broken(line, Problem.of(null, ImportRule.JSON_BROKEN, line));
    }

    /** Keeps one character more than the longest line, and passes over the rest of a longer one. */
    private boolean readLine() throws IOException {
        current.setLength(0);
        line++;
        int c = text.read();
        if (c < 0) return false;
        for (; c >= 0 && c != '\n'; c = text.read()) if (current.length() <= LONGEST) current.append((char) c);
        return true;
    }
}
