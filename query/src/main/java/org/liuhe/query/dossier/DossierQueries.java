package org.liuhe.query.dossier;

import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.dossier.DossierView;
import org.liuhe.contracts.dossier.FindDossier;
import org.liuhe.contracts.matters.MatterLink;
import org.liuhe.contracts.tracking.Together;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.dossier.DossierReach.Streams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the staff who take part in a matter, and the operator; to everyone else it does not exist. */
@Component
class DossierQueries {

    private final JdbcClient db;
    private final DossierReach reach;
    private final Clusters clusters;
    private final CatchUp catchUp;

    DossierQueries(JdbcClient db, DossierReach reach, Clusters clusters, CatchUp catchUp) {
        this.db = db;
        this.reach = reach;
        this.clusters = clusters;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<DossierView> handle(FindDossier query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), reach::seen, () -> find(query.matter(), query.asKnownAt(), actor));
    }

    private DossierView find(String matter, Instant asKnownAt, Actor actor) {
        Streams streams = reach.streams(matter).orElseThrow(DossierQueries::unknown);
        if (!reach.mayRead(actor, streams)) throw unknown();
        Fold fold = reach.fold(streams, asKnownAt);
        if (!fold.known()) throw unknown();
        String office = reach.office(streams);
        Sight sight = new Sight(actor, office, streams.accusation(), reach.accused(actor, streams));
        Together together = asKnownAt == null ? clusters.of(streams.complaintId()) : null;
        return fold.view(office, sight, links(streams, asKnownAt), together);
    }

    /** Ties to what had been opened by then; a tie to what was never opened is none. */
    private List<MatterLink> links(Streams streams, Instant asKnownAt) {
        return db.sql(
                        """
                        SELECT DISTINCT l.to_id, l.relation FROM matter_link l JOIN matter m ON m.matter_id = l.to_id
                        WHERE l.from_id IN (:complaint, :case)
                          AND (CAST(:known AS timestamptz) IS NULL OR m.opened_at <= :known)
                        ORDER BY l.to_id""")
                .param("complaint", streams.complaintId())
                .param("case", streams.caseId())
                .param("known", time(asKnownAt))
                .query((row, number) ->
                        new MatterLink(row.getString("to_id"), MatterLink.Relation.valueOf(row.getString("relation"))))
                .list();
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
