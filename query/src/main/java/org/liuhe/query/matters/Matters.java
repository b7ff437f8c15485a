package org.liuhe.query.matters;

import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row a matter that lists show, who takes part in it, and what it is tied to. */
@Component
public class Matters {

    private final JdbcClient db;

    Matters(JdbcClient db) {
        this.db = db;
    }

    /**
     * A new matter.
     *
     * @param trackingCode null where it has none of its own
     * @param category code, or null
     * @param place what staff see of where it is, or null
     */
    public void opened(
            String id,
            MatterKind kind,
            String trackingCode,
            String category,
            String area,
            String place,
            Enum<?> stage,
            Instant at) {
        db.sql(
                        """
                        INSERT INTO matter (matter_id, kind, tracking_code, category, area, place, stage, opened_at)
                        VALUES (:id, :kind, :code, :category, :area, :place, :stage, :at)""")
                .param("id", id)
                .param("kind", kind.name())
                .param("code", trackingCode)
                .param("category", category)
                .param("area", area)
                .param("place", place)
                .param("stage", stage.name())
                .param("at", time(at))
                .update();
        passes(id, stage);
    }

    public void reached(String id, Enum<?> stage) {
        passes(id, stage);
        db.sql("UPDATE matter SET stage = :stage WHERE matter_id = :id")
                .param("stage", stage.name())
                .param("id", id)
                .update();
    }

    /** By the event that the journal has just taken in. */
    private void passes(String id, Enum<?> stage) {
        db.sql(
                        """
                        INSERT INTO matter_stage (matter_id, sequence, stage, reached_at)
                        SELECT matter_id, sequence, :stage, recorded_at FROM matter_event WHERE matter_id = :id
                        ORDER BY sequence DESC LIMIT 1
                        ON CONFLICT (matter_id, sequence) DO UPDATE SET stage = excluded.stage""")
                .param("stage", stage.name())
                .param("id", id)
                .update();
    }

    /**
     * Takes part from now on; a repeat is quiet.
     *
     * @param participant subject of a person, or id of an organisation; null joins nobody
     * @param part what they are in it, for example {@code petitioner}
     */
    public void joins(String id, String participant, String part) {
        if (participant == null) return;
        db.sql(
                        """
                        INSERT INTO matter_participant (participant, matter_id, part, opened_at)
                        SELECT :participant, matter_id, :part, opened_at FROM matter WHERE matter_id = :id
                        ON CONFLICT DO NOTHING""")
                .param("participant", participant)
                .param("part", part)
                .param("id", id)
                .update();
    }

    /** Ties two matters, and the other to this one in return. */
    public void tied(String id, MatterLink.Relation relation, String other) {
        if (other == null) return;
        tie(id, other, relation, id);
        tie(
                other,
                id,
                switch (relation) {
                    case ORIGIN -> MatterLink.Relation.REFERRAL;
                    case REFERRAL -> MatterLink.Relation.ORIGIN;
                    case SAME -> MatterLink.Relation.SAME;
                },
                id);
    }

    /**
     * What a matter is tied to.
     *
     * @param asKnownAt what it was tied to by then, or null for all
     */
    public List<MatterLink> links(String id, Instant asKnownAt) {
        return db.sql(
                        """
                        SELECT to_id, relation FROM matter_link
                        WHERE from_id = :id AND (CAST(:known AS timestamptz) IS NULL OR tied_at <= :known)
                        ORDER BY to_id""")
                .param("id", id)
                .param("known", time(asKnownAt))
                .query((row, number) ->
                        new MatterLink(row.getString("to_id"), MatterLink.Relation.valueOf(row.getString("relation"))))
                .list();
    }

    /** @param teller the matter whose event tells of it; by the one that the journal has just taken in */
    private void tie(String from, String to, MatterLink.Relation relation, String teller) {
        db.sql(
                        """
                        INSERT INTO matter_link (from_id, to_id, relation, tied_at)
                        SELECT :from, :to, :relation, recorded_at FROM matter_event WHERE matter_id = :teller
                        ORDER BY sequence DESC LIMIT 1
                        ON CONFLICT DO NOTHING""")
                .param("teller", teller)
                .param("from", from)
                .param("to", to)
                .param("relation", relation.name())
                .update();
    }
}
