package org.liuhe.query;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
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

    /** What an event changes in its row; nothing is written before {@link Change#write}. */
    public Change event(String id, long number) {
        return new Change(id, number);
    }

    /** True where the row has seen the stream up to this event. */
    public boolean seen(String id, long number) {
        return db.sql("SELECT EXISTS (SELECT FROM %s WHERE %s = :id AND %s >= :number)".formatted(table, key, sequence))
                .param("id", id)
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** One event's changes to one row. */
    public final class Change {

        private final StringJoiner assignments = new StringJoiner(", ");
        private final Map<String, Object> parameters = new LinkedHashMap<>();

        private Change(String id, long number) {
            assignments.add(sequence + " = :number");
            parameters.put("id", id);
            parameters.put("number", number);
        }

        /** A text, a number, a flag or null. */
        public Change set(String column, Object value) {
            return assign(column, ":" + column, value);
        }

        public Change set(String column, Enum<?> value) {
            return set(column, value == null ? null : value.name());
        }

        public Change set(String column, Instant value) {
            return set(column, Columns.time(value));
        }

        /** The due date with its explanation, as {@code jsonb}. */
        public Change set(String column, DueDate due) {
            return assign(column, "CAST(:" + column + " AS jsonb)", Columns.json(due));
        }

        /** Where the column has the provisional due date, the settled one stands there from now on. */
        public Change settle(String column, DueSettled event) {
            parameters.put("was", Columns.json(event.was()));
            return assign(
                    column,
                    "CASE WHEN %1$s = CAST(:was AS jsonb) THEN CAST(:%1$s AS jsonb) ELSE %1$s END".formatted(column),
                    Columns.json(event.due()));
        }

        /** As {@link #settle(String, DueSettled)}, with its instant in a column of its own. */
        public Change settle(String column, String at, DueSettled event) {
            assignments.add(
                    "%2$s = CASE WHEN %1$s = CAST(:was AS jsonb) THEN :%2$s ELSE %2$s END".formatted(column, at));
            parameters.put(at, Columns.time(event.due()));
            return settle(column, event);
        }

        /** Adds one to a counter. */
        public Change increment(String column) {
            assignments.add(column + " = " + column + " + 1");
            return this;
        }

        /** Adds the value at the end of a {@code jsonb} array. */
        public Change append(String column, Object value) {
            return assign(column, column + " || CAST(:" + column + " AS jsonb)", Columns.json(value));
        }

        /** @return false where the row had seen the event before */
        public boolean write() {
            StatementSpec statement = db.sql(
                    "UPDATE %s SET %s WHERE %s = :id AND %s < :number".formatted(table, assignments, key, sequence));
            for (Map.Entry<String, Object> parameter : parameters.entrySet())
                statement = statement.param(parameter.getKey(), parameter.getValue());
            return statement.update() > 0;
        }

        private Change assign(String column, String expression, Object value) {
            assignments.add(column + " = " + expression);
            parameters.put(column, value);
            return this;
        }
    }
}
