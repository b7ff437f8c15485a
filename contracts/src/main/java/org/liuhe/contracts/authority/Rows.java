package org.liuhe.contracts.authority;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Rows of a table of authority, in the order in which they are written; no message has two.
 *
 * @param <M> commands, or queries
 */
public final class Rows<M> {

    private final Map<Class<? extends M>, Row> rows = new LinkedHashMap<>();

    public Rows<M> allow(Class<? extends M> message, Standing standing, String... who) {
        return allow(message, standing, new TreeSet<>(Arrays.asList(who)));
    }

    public Rows<M> allow(Class<? extends M> message, Standing standing, Set<String> who) {
        return add(message, new Row(who, standing));
    }

    /** @throws IllegalStateException where both have a row for the same message */
    public Rows<M> and(Rows<M> others) {
        others.rows.forEach(this::add);
        return this;
    }

    private Rows<M> add(Class<? extends M> message, Row row) {
        if (rows.put(message, row) != null) throw new IllegalStateException("two rows for " + message.getSimpleName());
        return this;
    }

    public Map<Class<? extends M>, Row> byMessage() {
        return Collections.unmodifiableMap(rows);
    }
}
