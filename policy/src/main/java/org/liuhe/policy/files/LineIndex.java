package org.liuhe.policy.files;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** On which line each part of a document begins, by JSON Pointer. */
final class LineIndex {

    private final JsonParser parser;
    private final Map<String, Integer> lines = new HashMap<>();

    private LineIndex(JsonParser parser) {
        this.parser = parser;
    }

    static Map<String, Integer> of(JsonParser parser) {
        LineIndex index = new LineIndex(parser);
        parser.nextToken();
        index.read("");
        return Map.copyOf(index.lines);
    }

    static String child(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    private void read(String pointer) {
        if (parser.currentToken() == JsonToken.START_OBJECT) readObject(pointer);
        else if (parser.currentToken() == JsonToken.START_ARRAY) readArray(pointer);
    }

    private void readObject(String pointer) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String child = child(pointer, parser.currentName());
            note(child);
            parser.nextToken();
            read(child);
        }
    }

    private void readArray(String pointer) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            String child = pointer + "/" + i;
            note(child);
            read(child);
        }
    }

    private void note(String pointer) {
        lines.put(pointer, parser.currentTokenLocation().getLineNr());
    }
}
