package org.liuhe.app.backup;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param schema version of the last migration
 * @param tables rows of each, in the order in which they can be filled
 * @param columns of each table, as they are written in COPY
 * @param sequences last values; those that were never used are left out
 * @param files what the archive of files that goes with it says of itself; null where there is none, as in older backups
 */
record Contents(
        String schema,
        Map<String, Long> tables,
        Map<String, String> columns,
        Map<String, Long> sequences,
        String files) {

    static Contents of(String schema, String files) {
        return new Contents(schema, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), files);
    }

    long rows() {
        return tables.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Sequence that numbers the keys of personal data. */
    static final String KEYS_MADE = "personal_key_id_seq";

    /** Number of the last key of personal data that was made. */
    long keysMade() {
        return sequences.getOrDefault(KEYS_MADE, 0L);
    }

    long events() {
        return tables.getOrDefault("domainevententry", 0L);
    }
}
