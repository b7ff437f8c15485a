package org.liuhe.command.authority;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Command;

/** Rows of the table of authority; no command has two. */
final class Rows {

    private final Map<Class<? extends Command>, Row> rows = new LinkedHashMap<>();

    Rows allow(Class<? extends Command> command, String relation, String... who) {
        return allow(command, relation, new TreeSet<>(Arrays.asList(who)));
    }

    Rows allow(Class<? extends Command> command, String relation, Set<String> who) {
        return add(command, new Row(who, relation));
    }

    /** @throws IllegalStateException where both have a row for the same command */
    Rows and(Rows others) {
        others.rows.forEach(this::add);
        return this;
    }

    private Rows add(Class<? extends Command> command, Row row) {
        if (rows.put(command, row) != null) throw new IllegalStateException("two rows for " + command.getSimpleName());
        return this;
    }

    Map<Class<? extends Command>, Row> byCommand() {
        return Map.copyOf(rows);
    }
}
