package org.liuhe.app.authority;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.app.Walk;
import tools.jackson.databind.JsonNode;

/** Bodies that are valid and hold no more than they must, made from the schemas of the API's document. */
final class Bodies {

    /** Nothing of the town is renamed, retired or ended: the registry is asked about what is not there. */
    private static final Map<String, Object> NOWHERE = Map.of("area", "hz/nowhere", "organisationId", "org-nowhere");

    /** What the document gives no example of, by the names of the fields. */
    private static final Map<String, Object> WORDS = Map.ofEntries(
            Map.entry("area", Walk.ESTATE),
            Map.entry("organisation", "org-xihu-police"),
            Map.entry("organisationId", "org-nowhere"),
            Map.entry("partyId", "p1"),
            Map.entry("obligationId", "o1"),
            Map.entry("capability", "property"),
            Map.entry("areas", "hz/nowhere"),
            Map.entry("capabilities", "property"),
            Map.entry("present", "org-baochu-community"),
            // no organisation makes its members operators: the walk takes nobody in
            Map.entry("roles", "operator"));

    private final JsonNode schemas;

    Bodies(JsonNode schemas) {
        this.schemas = schemas;
    }

    Object minimal(String path, JsonNode schema) {
        return value(path.startsWith("/api/registry/") ? NOWHERE : Map.of(), "", schema);
    }

    private Object value(Map<String, Object> instead, String name, JsonNode described) {
        JsonNode schema = resolved(described);
        if (instead.containsKey(name)) return instead.get(name);
        JsonNode example = schema.path("example");
        if (example.isString()) return example.asString();
        if (example.isIntegralNumber()) return example.asLong();
        if (schema.path("enum").isArray()) return schema.path("enum").get(0).asString();
        return switch (schema.path("type").asString("object")) {
            case "object" -> object(instead, schema);
            case "array" -> List.of(value(instead, name, schema.path("items")));
            case "boolean" -> true;
            case "integer", "number" -> Math.max(1, schema.path("minimum").asLong(1));
            default -> WORDS.getOrDefault(name, text(schema));
        };
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "date" -> "2027-06-30";
            case "date-time" -> "2027-06-30T02:00:00Z";
            default -> "说明";
        };
    }

    private Map<String, Object> object(Map<String, Object> instead, JsonNode schema) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        Map<String, Object> object = new LinkedHashMap<>();
        schema.path("properties").properties().forEach(property -> {
            // a side of a dispute needs a name or an organisation, which the schema cannot say
            boolean wanted =
                    required.isEmpty() ? property.getKey().equals("name") : required.contains(property.getKey());
            if (wanted) object.put(property.getKey(), value(instead, property.getKey(), property.getValue()));
        });
        return object;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : schemas.path(reference.substring(reference.lastIndexOf('/') + 1));
    }
}
