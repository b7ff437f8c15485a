package org.liuhe.policy.files;

import java.util.Map;
import org.liuhe.policy.PolicyInvalid;
import tools.jackson.databind.JsonNode;

/** One YAML file that holds to its schema, and the line of each of its parts. */
public final class DataFile {

    private final String name;
    private final JsonNode root;
    private final Map<String, Integer> lines;

    DataFile(String name, JsonNode root, Map<String, Integer> lines) {
        this.name = name;
        this.root = root;
        this.lines = lines;
    }

    /** As shown to whoever has to repair it, for example {@code packs/parking.yaml}. */
    public String name() {
        return name;
    }

    public JsonNode root() {
        return root;
    }

    /** A refusal of the part under the JSON Pointer; the nearest enclosing part that has a line gives it. */
    public PolicyInvalid invalid(String pointer, String reason) {
        return new PolicyInvalid(name, line(pointer), reason);
    }

    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) return line;
        }
        return 1;
    }
}
