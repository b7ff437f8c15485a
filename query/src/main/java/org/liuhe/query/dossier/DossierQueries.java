package org.liuhe.query.dossier;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.areas.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the staff who take part in a matter, and the operator; to everyone else it does not exist. */
@Component
class DossierQueries {

    private final JdbcClient db;
    private final Directory directory;
    private final CatchUp catchUp;

    DossierQueries(JdbcClient db, Directory directory, CatchUp catchUp) {
        this.db = db;
        this.directory = directory;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<DossierView> handle(FindDossier query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), this::seen, () -> find(query.matter(), query.asKnownAt(), actor));
    }

    private DossierView find(String matter, Instant asKnownAt, Actor actor) {
        Streams streams = streams(matter);
        String office = streams.area == null
                ? null
                : directory
                        .responsible(Directory.COMMUNITY, List.of(streams.area))
                        .get(streams.area);
        if (!mayRead(actor, streams, office)) throw unknown();
        Fold fold = new Fold();
        // Who knew it at a time knew what had been recorded by then, not what had happened.
        db.sql(
                        """
                        SELECT * FROM dossier_entry
                        WHERE aggregate_id IN (:complaint, :case) AND (CAST(:known AS timestamptz) IS NULL OR recorded_at <= :known)
                        ORDER BY recorded_at, aggregate_id DESC, sequence""")
                .param("complaint", streams.complaintId)
                .param("case", streams.caseId)
                .param("known", time(asKnownAt))
                .query(DossierQueries::recorded)
                .list()
                .forEach(fold::add);
        if (!fold.known()) throw unknown();
        return fold.view(office, actor, links(streams, asKnownAt));
    }

    /** Ties to what had been opened by then; a tie to what was never opened is none. */
    private List<MatterLink> links(Streams streams, Instant asKnownAt) {
        return db.sql(
                        """
                        SELECT DISTINCT l.to_id, l.relation FROM matter_link l JOIN matter m ON m.matter_id = l.to_id
                        WHERE l.from_id IN (:complaint, :case)
                          AND (CAST(:known AS timestamptz) IS NULL OR m.opened_at <= :known)
                        ORDER BY l.to_id""")
                .param("complaint", streams.complaintId)
                .param("case", streams.caseId)
                .param("known", time(asKnownAt))
                .query((row, number) ->
                        new MatterLink(row.getString("to_id"), MatterLink.Relation.valueOf(row.getString("relation"))))
                .list();
    }

    private Streams streams(String matter) {
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
                        row.getBoolean("reviewed")))
                .optional()
                .orElseThrow(DossierQueries::unknown);
    }

    private boolean mayRead(Actor actor, Streams streams, String office) {
        if (actor.has(Role.OPERATOR)) return true;
        if (streams.reviewed && actor.belongsTo(office)) return true;
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM dossier_access WHERE case_id = :case AND organisation_id IN
                            (SELECT jsonb_array_elements_text(CAST(:organisations AS jsonb))))""")
                .param("case", streams.caseId)
                .param("organisations", json(actor.organisations()))
                .query(Boolean.class)
                .single();
    }

    private boolean seen(StreamPosition position) {
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM dossier_entry WHERE aggregate_id = :id AND sequence >= :sequence)""")
                .param("id", position.aggregateId())
                .param("sequence", position.sequence())
                .query(Boolean.class)
                .single();
    }

    private static Recorded recorded(ResultSet row, int number) throws SQLException {
        return new Recorded(
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                instant(row, "recorded_at"),
                row.getString("by_system"),
                Recorded.event(row.getString("type"), row.getString("event")));
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }

    /** The streams of one matter, and what decides who may read it. */
    private record Streams(String complaintId, String caseId, String area, boolean reviewed) {}
}
