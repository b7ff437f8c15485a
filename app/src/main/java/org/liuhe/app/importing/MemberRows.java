package org.liuhe.app.importing;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The objects in some lists of one object, such as the features of a FeatureCollection, in JSON or YAML. Where its form
 * breaks, nothing after can be told apart, so that the run stops there.
 */
final class MemberRows implements Rows {

    private final DecodedText text;
    private final JsonParser parser;
    private final Set<String> lists;
    private final Function<JsonNode, Map<String, String>> values;
    private boolean inList;

    /**
     * @param lists members that hold the rows; others are passed over
     * @param values of one row
     */
    MemberRows(
            DecodedText text, ObjectMapper mapper, Set<String> lists, Function<JsonNode, Map<String, String>> values) {
        this.text = text;
        this.parser = mapper.createParser(text);
        this.lists = lists;
        this.values = values;
        JsonToken first = nextToken();
        if (first == null) throw new ImportStopped(ImportRule.FILE_EMPTY);
        if (first != JsonToken.START_OBJECT) throw broken();
    }

    @Override
    public Row next() throws IOException {
        while (true) {
            JsonToken token = nextToken();
            if (token == null) throw broken();
            if (inList && token != JsonToken.END_ARRAY) return row();
            if (token == JsonToken.END_OBJECT) {
                if (nextToken() != null) throw broken();
                return null;
            }
            inList = token == JsonToken.PROPERTY_NAME && entersList();
        }
    }

    private boolean entersList() {
        boolean rows = lists.contains(parser.currentName());
        JsonToken value = nextToken();
        if (rows && value == JsonToken.START_ARRAY) return true;
        if (rows && value != JsonToken.VALUE_NULL) throw broken();
        try {
            parser.skipChildren();
            return false;
        } catch (JacksonException e) {
            throw broken();
        }
    }

    private Row row() {
        long line = line();
        try {
            JsonNode node = parser.readValueAsTree();
            if (text.malformedLine(line, line()) > 0)
                return new Row.Broken(line, Problem.of(null, ImportRule.ENCODING_BROKEN));
            return node.isObject()
                    ? new Row.Readable(line, values.apply(node))
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
