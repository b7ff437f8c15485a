package org.liuhe.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.StoredEvent;

/**
 * Rows of the event store as they are, past every serializer and upcaster. PostgreSQL hashes the two large columns, so that
 * they need not travel.
 */
final class StoredEvents {

    /** What {@link #event} reads, of the table {@code e}. */
    static final String COLUMNS =
            """
            e.globalindex, e.eventidentifier, e.aggregateidentifier, e.type, e.sequencenumber, e.payloadtype,
            e.payloadrevision, e.timestamp, sha256(e.payload) AS payload_hash, sha256(e.metadata) AS metadata_hash""";

    private StoredEvents() {}

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getString("eventidentifier"),
                row.getString("aggregateidentifier"),
                row.getString("type"),
                row.getLong("sequencenumber"),
                row.getString("payloadtype"),
                row.getString("payloadrevision"),
                row.getString("timestamp"),
                hash(row, "payload_hash"),
                hash(row, "metadata_hash"));
    }

    /** Null stays null. */
    static Hash hash(ResultSet row, String column) throws SQLException {
        byte[] bytes = row.getBytes(column);
        return bytes == null ? null : Hash.of(bytes);
    }
}
