package org.liuhe.query.dossier;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.query.SettledDates;
import org.liuhe.query.areas.Directory;
import org.liuhe.query.shield.Accusation;
import org.liuhe.query.shield.Shield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a matter is made of, who may read it, and where it stood at a time. */
@Component
class DossierReach {

    private final JdbcClient db;
    private final Directory directory;
    private final Shield shield;

    DossierReach(JdbcClient db, Directory directory, Shield shield) {
        this.db = db;
        this.shield = shield;
        this.directory = directory;
    }

    /** The streams of one matter, and what decides who may read it. */
    record Streams(String complaintId, String caseId, String area, boolean reviewed, Accusation accusation) {}

    /**
     * @param matter complaint id, case id or tracking code
     * @throws org.liuhe.contracts.RuleBroken tracking-code.malformed
     */
    Optional<Streams> streams(String matter) {
        String column;
        String value = matter;
        if (matter != null && matter.startsWith("cmp-")) column = "complaint_id";
        else if (matter != null && matter.startsWith("case-")) column = "case_id";
        else {
            column = "tracking_code";
            value = new TrackingCode(matter).value();
        }
        return db.sql("SELECT * FROM dossier WHERE " + column + " = :value")
                .param("value", value)
                .query((row, number) -> new Streams(
                        row.getString("complaint_id"),
                        row.getString("case_id"),
                        row.getString("area"),
                        row.getBoolean("reviewed"),
                        Accusation.of(row)))
                .optional();
    }

    /** The community office of the area, or null. */
    String office(Streams streams) {
        return streams.area == null
                ? null
                : directory
                        .responsible(Directory.COMMUNITY, List.of(streams.area))
                        .get(streams.area);
    }

    boolean mayRead(Actor actor, Streams streams) {
        if (actor.has(Role.OPERATOR)) return true;
        if ((streams.reviewed || isWrittenByOffice(actor, streams)) && actor.belongsTo(office(streams))) return true;
        return hasHandled(actor, streams);
    }

    /** Whether one of theirs holds or held the case, or was asked to help. */
    boolean hasHandled(Actor actor, Streams streams) {
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM dossier_access WHERE case_id = :case AND organisation_id IN
                            (SELECT jsonb_array_elements_text(CAST(:organisations AS jsonb))))""")
                .param("case", streams.caseId)
                .param("organisations", json(actor.organisations()))
                .query(Boolean.class)
                .single();
    }

    /** The office reads what it must write a version of. */
    private boolean isWrittenByOffice(Actor actor, Streams streams) {
        return streams.accusation.isThere() && accused(actor, streams).isEmpty();
    }

    /** By which of their organisations they are kept from the reporter, now and whatever time they look at. */
    Set<String> accused(Actor actor, Streams streams) {
        return shield.before(actor).accused(streams.accusation);
    }

    boolean seen(StreamPosition position) {
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM dossier_entry WHERE aggregate_id = :id AND sequence >= :sequence)""")
                .param("id", position.aggregateId())
                .param("sequence", position.sequence())
                .query(Boolean.class)
                .single();
    }

    /** Who knew it at a time knew what had been recorded by then, not what had happened. */
    Fold fold(Streams streams, Instant asKnownAt) {
        List<Row> rows = db.sql(
                        """
                        SELECT * FROM dossier_entry
                        WHERE aggregate_id IN (:complaint, :case) AND (CAST(:known AS timestamptz) IS NULL OR recorded_at <= :known)
                        ORDER BY recorded_at, aggregate_id DESC, sequence""")
                .param("complaint", streams.complaintId)
                .param("case", streams.caseId)
                .param("known", time(asKnownAt))
                .query(DossierReach::row)
                .list();
        SettledDates settled = new SettledDates();
        rows.stream().filter(row -> SettledDates.settles(row.type)).forEach(row -> settled.add(row.event));
        Fold fold = new Fold();
        rows.forEach(row -> fold.add(row.recorded(settled)));
        return fold;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                instant(row, "recorded_at"),
                row.getString("by_system"),
                row.getString("type"),
                row.getString("event"));
    }

    private record Row(String aggregateId, long sequence, Instant at, String bySystem, String type, String event) {

        Recorded recorded(SettledDates settled) {
            return new Recorded(aggregateId, sequence, at, bySystem, Recorded.event(type, settled.in(type, event)));
        }
    }
}
