package org.liuhe.app.importing;

import java.io.IOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/** The objects of one JSON array. Where its form breaks, nothing after can be told apart, so that the run stops there. */
final class JsonArrayRows implements Rows {

    private final DecodedText text;
    private final JsonParser parser;

    JsonArrayRows(DecodedText text) {
        this.text = text;
        this.parser = JsonFields.MAPPER.createParser(text);
        JsonToken first = nextToken();
        if (first == null) throw new ImportStopped(ImportRule.FILE_EMPTY);
        if (first != JsonToken.START_ARRAY) throw broken();
    }

    @Override
    public Row next() throws IOException {
        JsonToken token = nextToken();
        if (token == JsonToken.END_ARRAY) {
            if (nextToken() != null) throw broken();
            return null;
        }
        if (token == null) throw broken();
        long line = line();
        try {
            JsonNode node = parser.readValueAsTree();
            if (text.malformedLine(line, line()) > 0)
                return new Row.Broken(line, Problem.of(null, ImportRule.ENCODING_BROKEN));
            return node.isObject()
                    ? new Row.Readable(line, JsonFields.of(node))
                    : new Row.Broken(line, Problem.of(null, ImportRule.JSON_BROKEN, line));
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private JsonToken nextToken() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private long line() {
        return parser.currentLocation().getLineNr();
    }

    private ImportStopped broken() {
        return new ImportStopped(ImportRule.JSON_BROKEN, line());
    }
}
