package org.liuhe.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.policy.files.DataFile;
import tools.jackson.databind.JsonNode;

/**
 * The areas that a mapping asks for.
 *
 * @param fixed complete as they stand
 * @param ofRows one for each value of a column
 */
record MappedAreas(List<AreaToRegister> fixed, List<AreaToRegister> ofRows) {

    private static final Row.Readable NO_ROW = new Row.Readable(0, Map.of());
    private static final List<String> PARTS = List.of("path", "nameZh", "nameEn");

    /** @throws org.liuhe.policy.PolicyInvalid naming the line and the reason */
    static MappedAreas read(DataFile file) {
        List<AreaToRegister> fixed = new ArrayList<>();
        List<AreaToRegister> ofRows = new ArrayList<>();
        JsonNode nodes = file.root().path("areas");
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            String pointer = "/areas/" + i;
            checkPlaceholders(file, pointer, node);
            if (node.has("column")) {
                ofRows.add(area(node, node.get("column").asString(), UnaryOperator.identity()));
            } else if (node.has("each")) {
                for (JsonNode each : node.get("each"))
                    fixed.add(
                            checked(file, pointer, area(node, null, text -> text.replace("{each}", each.asString()))));
            } else {
                fixed.add(checked(file, pointer, area(node, null, UnaryOperator.identity())));
            }
        }
        return new MappedAreas(List.copyOf(fixed), List.copyOf(ofRows));
    }

    Set<String> columns() {
        return ofRows.stream().map(AreaToRegister::column).collect(Collectors.toUnmodifiableSet());
    }

    private static void checkPlaceholders(DataFile file, String pointer, JsonNode node) {
        Set<String> allowed = node.has("column")
                ? Set.of(node.get("column").asString())
                : node.has("each") ? Set.of("each") : Set.of();
        for (String part : PARTS) {
            Set<String> used = new Template(node.get(part).asString()).columns();
            if (!allowed.containsAll(used))
                throw file.invalid(
                        pointer + "/" + part,
                        allowed.isEmpty()
                                ? "nothing in braces may stand here"
                                : "in braces only " + allowed + " may stand here");
        }
    }

    private static AreaToRegister checked(DataFile file, String pointer, AreaToRegister area) {
        try {
            area.forRow(NO_ROW);
            return area;
        } catch (RuleBroken malformed) {
            throw file.invalid(
                    pointer + "/path", "is no path of an area: " + area.path().text());
        }
    }

    private static AreaToRegister area(JsonNode node, String column, UnaryOperator<String> completed) {
        return new AreaToRegister(
                column,
                new Template(completed.apply(node.get("path").asString())),
                AreaLevel.valueOf(node.get("level").asString()),
                new Template(completed.apply(node.get("nameZh").asString())),
                new Template(completed.apply(node.get("nameEn").asString())));
    }
}
