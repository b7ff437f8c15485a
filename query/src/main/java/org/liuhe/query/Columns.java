package org.liuhe.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.liuhe.contracts.DueDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How times, due dates and other values stand in the columns of the read models. */
public final class Columns {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Columns() {}

    /** For a {@code timestamptz} column; null stays null. */
    public static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** The instant at which the term has passed, for a {@code timestamptz} column. */
    public static OffsetDateTime time(DueDate due) {
        return due == null ? null : time(due.at());
    }

    /** For a {@code jsonb} column, by {@code CAST(:value AS jsonb)}; null stays null. */
    public static String json(Object value) {
        return value == null ? null : JSON.writeValueAsString(value);
    }

    public static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static DueDate due(ResultSet row, String column) throws SQLException {
        return value(row.getString(column), DueDate.class);
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    public static <T> T value(String json, Class<T> type) {
        return json == null ? null : JSON.readValue(json, type);
    }

    public static <E extends Enum<E>> E constant(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
