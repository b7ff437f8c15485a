package org.liuhe.query;

import java.util.ArrayList;
import java.util.List;
import org.liuhe.contracts.DueSettled;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Recorded events as they read once their provisional due dates are settled: wherever the provisional one stood, the settled one
 * stands. So nothing that is folded from them has to know that dates can be settled.
 */
public final class SettledDates {

    private static final String SUFFIX = "DueSettled";

    private final List<Pair> pairs = new ArrayList<>();

    private record Pair(JsonNode was, JsonNode due) {}

    /** @param type name of the event's class */
    public static boolean settles(String type) {
        return type.endsWith(SUFFIX);
    }

    /** @param event a {@link DueSettled} as recorded */
    public void add(String event) {
        JsonNode settled = Columns.tree(event);
        pairs.add(new Pair(settled.get("was"), settled.get("due")));
    }

    /** The event as it reads now; what settles is left as it was. */
    public String in(String type, String event) {
        if (pairs.isEmpty() || settles(type)) return event;
        JsonNode tree = Columns.tree(event);
        for (Pair pair : pairs) replace(tree, pair);
        return tree.toString();
    }

    private static void replace(JsonNode node, Pair pair) {
        if (node instanceof ObjectNode object)
            for (String name : List.copyOf(object.propertyNames())) {
                if (object.get(name).equals(pair.was)) object.set(name, pair.due);
                else replace(object.get(name), pair);
            }
        if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).equals(pair.was)) array.set(i, pair.due);
                else replace(array.get(i), pair);
            }
    }
}
