package org.liuhe.query.graph;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.dossier.DossierNodes;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.matters.MatterAccess.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One matter as a node, as known at a time. */
@Component
class Nodes {

    private final JdbcClient db;
    private final DossierNodes dossiers;
    private final List<MatterAccess> accesses;

    Nodes(JdbcClient db, DossierNodes dossiers, List<MatterAccess> accesses) {
        this.db = db;
        this.dossiers = dossiers;
        this.accesses = accesses;
    }

    /**
     * The id of what somebody calls by its id or by its tracking code.
     *
     * @throws RuleBroken tracking-code.malformed, or matter.unknown
     */
    String id(String called) {
        if (called != null && MatterKind.of(called).isPresent()) return called;
        String code = new TrackingCode(called).value();
        return db.sql(
                        """
                        SELECT complaint_id FROM dossier WHERE tracking_code = :code
                        UNION ALL SELECT matter_id FROM matter WHERE tracking_code = :code""")
                .param("code", code)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
    }

    Reach reach(String id, Actor actor) {
        MatterKind kind = kind(id);
        return accesses.stream()
                .filter(access -> access.keeps(kind))
                .findFirst()
                .map(access -> access.of(id, actor))
                .orElse(Reach.NOTHING);
    }

    /** Empty where nothing of it had been recorded by then. */
    Optional<MatterGraph.Node> node(int number, String id, Instant knownAt) {
        return switch (kind(id)) {
            case COMPLAINT, CASE -> dossiers.node(number, id, knownAt);
            case COUNCIL, DISPUTE, ENFORCEMENT, PETITION -> matter(number, id, knownAt);
        };
    }

    MatterGraph.Node nameless(int number, String id) {
        return new MatterGraph.Node(number, kind(id), null, null, null, null, null, null);
    }

    private Optional<MatterGraph.Node> matter(int number, String id, Instant knownAt) {
        return db.sql(
                        """
                        SELECT m.*, s.stage AS reached FROM matter m JOIN matter_stage s USING (matter_id)
                        WHERE matter_id = :id AND (CAST(:known AS timestamptz) IS NULL OR s.reached_at <= :known)
                        ORDER BY s.sequence DESC LIMIT 1""")
                .param("id", id)
                .param("known", time(knownAt))
                .query((row, index) -> new MatterGraph.Node(
                        number,
                        MatterKind.valueOf(row.getString("kind")),
                        id,
                        row.getString("tracking_code"),
                        row.getString("category"),
                        row.getString("area"),
                        row.getString("reached"),
                        instant(row, "opened_at")))
                .optional();
    }

    private static MatterKind kind(String id) {
        return MatterKind.of(id).orElseThrow(() -> new IllegalStateException("a tie to something that is no matter"));
    }
}
