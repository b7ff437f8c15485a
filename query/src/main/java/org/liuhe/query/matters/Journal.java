package org.liuhe.query.matters;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.matters.MatterEvent;
import org.liuhe.query.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every event of the matters, as recorded; from it each matter is folded, as it is or as it was known at a time. */
@Component
public class Journal {

    private static final String CONTRACTS = "org.liuhe.contracts.";

    private final JdbcClient db;

    Journal(JdbcClient db) {
        this.db = db;
    }

    /**
     * The events of one matter, oldest first.
     *
     * @param asKnownAt only what had been recorded by then, or null for all
     */
    public List<Occurrence> of(String matterId, Instant asKnownAt) {
        return db.sql(
                        """
                        SELECT * FROM matter_event
                        WHERE matter_id = :id AND (CAST(:known AS timestamptz) IS NULL OR recorded_at <= :known)
                        ORDER BY sequence""")
                .param("id", matterId)
                .param("known", time(asKnownAt))
                .query(Journal::occurrence)
                .list();
    }

    /** True where the read models have seen the position; for {@link org.liuhe.query.CatchUp}. */
    public boolean seen(StreamPosition position) {
        return db.sql("SELECT EXISTS (SELECT FROM matter_event WHERE matter_id = :id AND sequence = :sequence)")
                .param("id", position.aggregateId())
                .param("sequence", position.sequence())
                .query(Boolean.class)
                .single();
    }

    /** False where it is there already. */
    boolean add(Occurrence occurrence) {
        return db.sql(
                                """
                        INSERT INTO matter_event (matter_id, sequence, recorded_at, type, by_subject, event)
                        VALUES (:id, :sequence, :at, :type, :subject, CAST(:event AS jsonb)) ON CONFLICT DO NOTHING""")
                        .param("id", occurrence.matterId())
                        .param("sequence", occurrence.sequence())
                        .param("at", time(occurrence.at()))
                        .param("type", occurrence.event().getClass().getName().substring(CONTRACTS.length()))
                        .param("subject", occurrence.bySubject())
                        .param("event", json(occurrence.event()))
                        .update()
                > 0;
    }

    private static Occurrence occurrence(ResultSet row, int number) throws SQLException {
        return new Occurrence(
                row.getString("matter_id"),
                row.getLong("sequence"),
                instant(row, "recorded_at"),
                row.getString("by_subject"),
                event(row.getString("type"), row.getString("event")));
    }

    private static MatterEvent event(String type, String json) {
        try {
            return Columns.value(json, Class.forName(CONTRACTS + type).asSubclass(MatterEvent.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("an event of the journal that no longer exists: " + type, e);
        }
    }
}
