package org.liuhe.app.importing;

import java.util.Map;

/** One record of a file, readable or not. */
sealed interface Row {

    /** Where the record begins, from 1. */
    long line();

    /** @param values cleaned, by column */
    record Readable(long line, Map<String, String> values) implements Row {

        /** The value; empty where there is none. */
        String value(String column) {
            return values.getOrDefault(column, "");
        }
    }

    /** A record whose form is broken; the rows after it are not affected. */
    record Broken(long line, Problem problem) implements Row {}
}
