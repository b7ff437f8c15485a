package org.liuhe.app.importing;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object as columns: inner objects and lists give names with dots, {@code address.street}, {@code tags.0}. */
final class JsonFields {

    /** Numbers keep their digits, since one may be an identity. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Rows.LONGEST)
                            .maxNestingDepth(50)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonFields() {}

    static Map<String, String> of(JsonNode object) {
        Map<String, String> values = new HashMap<>();
        object.properties().forEach(property -> add(property.getKey(), property.getValue(), values));
        return values;
    }

    private static void add(String name, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties().forEach(inner -> add(name + "." + inner.getKey(), inner.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) add(name + "." + i, node.get(i), values);
        } else if (!node.isNull()) {
            values.put(name, CleanText.value(node.asString()));
        }
    }
}
