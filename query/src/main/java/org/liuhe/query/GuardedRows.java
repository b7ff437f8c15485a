package org.liuhe.query;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Rows of one table as one stream writes them: an event that a row has seen already changes nothing. */
public final class GuardedRows {

    private final JdbcClient db;
    private final String table;
    private final String key;
    private final String sequence;

    /**
     * @param key column with the stream's id
     * @param sequence column with the sequence number of the stream's last event that the row has seen
     */
    public GuardedRows(JdbcClient db, String table, String key, String sequence) {
        this.db = db;
        this.table = table;
        this.key = key;
        this.sequence = sequence;
    }

    /**
     * @param assignments what changes, as SQL with named parameters; empty where only the sequence moves on
     * @param parameters name, value, name, value …
     * @return false where the event was seen before
     */
    public boolean update(String id, long number, String assignments, Object... parameters) {
        String set = sequence + " = :number" + (assignments.isEmpty() ? "" : ", " + assignments);
        StatementSpec statement = db.sql(
                        "UPDATE %s SET %s WHERE %s = :id AND %s < :number".formatted(table, set, key, sequence))
                .param("id", id)
                .param("number", number);
        for (int i = 0; i < parameters.length; i += 2)
            statement = statement.param((String) parameters[i], parameters[i + 1]);
        return statement.update() > 0;
    }

    /** True where the row has seen the stream up to this event. */
    public boolean seen(String id, long number) {
        return db.sql("SELECT EXISTS (SELECT FROM %s WHERE %s = :id AND %s >= :number)".formatted(table, key, sequence))
                .param("id", id)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }
}
