package org.liuhe.query.support;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.ListMySupport;
import org.liuhe.contracts.support.SupportView;
import org.liuhe.contracts.support.SupportedMatter;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.Together;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.complaints.Reporters;
import org.liuhe.query.tracking.TrackingTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers how a public complaint is supported, and what one supports oneself. */
@Component
class SupportQueries {

    private final JdbcClient db;
    private final SupportTable table;
    private final TrackingTable tracking;
    private final Reporters reporters;
    private final CatchUp catchUp;

    SupportQueries(JdbcClient db, SupportTable table, TrackingTable tracking, Reporters reporters, CatchUp catchUp) {
        this.db = db;
        this.table = table;
        this.tracking = tracking;
        this.reporters = reporters;
        this.catchUp = catchUp;
    }

    private record Matter(String complaintId, String code, String category, boolean open) {}

    @QueryHandler
    CompletableFuture<SupportView> handle(FindSupport query, MetaData metaData) {
        String code = new TrackingCode(query.code()).value();
        Optional<Actor> asker = Actor.of(metaData);
        return catchUp.answer(query.after(), table::seen, () -> matter(code)
                .map(matter -> view(matter, asker))
                .orElseThrow(() -> new RuleBroken(ComplaintRule.TRACKING_CODE_UNKNOWN, "code")));
    }

    /** What is not public is not known here, whoever has its code. */
    private Optional<Matter> matter(String code) {
        return db.sql("SELECT complaint_id, code, category, stage FROM tracking WHERE code = :code AND listed")
                .param("code", code)
                .query((row, number) -> new Matter(
                        row.getString("complaint_id"),
                        row.getString("code"),
                        row.getString("category"),
                        !Stage.valueOf(row.getString("stage")).ended()))
                .optional();
    }

    private SupportView view(Matter matter, Optional<Actor> asker) {
        String id = matter.complaintId;
        Optional<SupportTable.Found> found = table.of(id);
        boolean mine =
                asker.filter(actor -> table.isSupporter(id, actor.subject())).isPresent();
        boolean mayBeMine = matter.open
                && !mine
                && asker.filter(SupportQueries::actsForThemselves)
                        .filter(actor -> !reporters.isReporter(id, actor))
                        .isPresent();
        return new SupportView(
                matter.code,
                id,
                matter.category,
                matter.open,
                suppressed(found.map(SupportTable.Found::supporters).orElse(0)),
                found.map(SupportTable.Found::thresholds).orElse(null),
                found.isEmpty() ? List.of() : table.answers(id),
                found.isEmpty() ? List.of() : table.days(id),
                mine,
                mayBeMine,
                together(id));
    }

    /** Whoever supports several of them is counted once. */
    private String together(String complaintId) {
        if (tracking.together(complaintId, false).filter(Together::leads).isEmpty()) return null;
        return suppressed(db.sql(
                        """
                        SELECT count(DISTINCT subject) FROM supporter WHERE complaint_id = :id OR complaint_id IN
                            (SELECT complaint_id FROM tracking WHERE lead_complaint_id = :id AND listed)""")
                .param("id", complaintId)
                .query(Integer.class)
                .single());
    }

    private static boolean actsForThemselves(Actor actor) {
        return actor.has(Role.RESIDENT) && actor.organisations().isEmpty();
    }

    /** Few people can be guessed. */
    private static String suppressed(int supporters) {
        return supporters < SupportView.FEW ? "<" + SupportView.FEW : String.valueOf(supporters);
    }

    private record Given(String complaintId, Instant at) {}

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListMySupport query, MetaData metaData) {
        String subject = Asker.of(metaData).subject();
        Cursor from = Cursor.descending(query.cursor());
        int limit = Cursor.limit(query.size());
        return catchUp.answer(query.after(), table::seen, () -> {
            List<Given> given = db.sql(
                            """
                            SELECT complaint_id, supported_at FROM supporter JOIN tracking USING (complaint_id)
                            WHERE subject = :subject AND (supported_at, complaint_id) < (:at, :id) AND code IS NOT NULL
                            ORDER BY supported_at DESC, complaint_id DESC LIMIT :limit""")
                    .param("subject", subject)
                    .param("at", time(from.at()))
                    .param("id", from.id())
                    .param("limit", limit)
                    .query((row, number) -> new Given(row.getString("complaint_id"), instant(row, "supported_at")))
                    .list();
            Map<String, TrackingView> views =
                    tracking.byComplaints(given.stream().map(Given::complaintId).toList());
            return Cursor.page(
                    given,
                    query.size(),
                    each -> new SupportedMatter(each.at, views.get(each.complaintId)),
                    each -> new Cursor(each.at, each.complaintId));
        });
    }
}
