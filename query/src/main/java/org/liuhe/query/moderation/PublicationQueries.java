package org.liuhe.query.moderation;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.PublicationView;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.complaints.Reporters;
import org.liuhe.query.matters.MatterAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers those who take part in a matter what became of its texts; the original is not theirs to read here. */
@Component
class PublicationQueries {

    private final JdbcClient db;
    private final List<MatterAccess> accesses;
    private final Reporters reporters;
    private final ModerationQueries moderation;
    private final CatchUp catchUp;

    PublicationQueries(
            JdbcClient db,
            List<MatterAccess> accesses,
            Reporters reporters,
            ModerationQueries moderation,
            CatchUp catchUp) {
        this.db = db;
        this.accesses = accesses;
        this.reporters = reporters;
        this.moderation = moderation;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<List<PublicationView>> handle(ListPublications query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), moderation::seen, () -> of(query.matterId(), actor));
    }

    private List<PublicationView> of(String matterId, Actor actor) {
        MatterKind kind = MatterKind.of(matterId).orElseThrow(PublicationQueries::unknown);
        boolean mayRead = kind == MatterKind.COMPLAINT && reporters.isReporter(matterId, actor)
                || accesses.stream()
                        .filter(access -> access.keeps(kind))
                        .anyMatch(access -> access.of(matterId, actor) == MatterAccess.Reach.WHOLE);
        if (!mayRead) throw unknown();
        return db.sql("SELECT * FROM moderation_item WHERE matter_id = :matter ORDER BY submitted_at, item")
                .param("matter", matterId)
                .query(PublicationQueries::view)
                .list();
    }

    private static PublicationView view(ResultSet row, int number) throws SQLException {
        PublicationState state = constant(row, "state", PublicationState.class);
        boolean isPublic = state == PublicationState.PUBLISHED && !row.getBoolean("withdrawn");
        return new PublicationView(
                row.getString("item"),
                state,
                isPublic ? row.getString("published_text") : null,
                isPublic && row.getBoolean("changed"),
                constant(row, "withheld", WithholdingReason.class),
                row.getString("words"),
                row.getString("decided_by"),
                instant(row, "decided_at"));
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
