package org.liuhe.query.councils;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.councils.FindPublicCouncil;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.councils.PublicCouncil;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.live.FollowPublicCouncil;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.matters.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers what everyone may ask of councils: nothing before the meeting is over, and what it came to with its minutes. */
@Component
class PublicCouncilQueries {

    private static final String OF_ONE_MATTER =
            """
             JOIN matter_link l ON l.to_id = m.matter_id AND l.relation = 'REFERRAL'
            JOIN tracking t ON t.case_id = l.from_id AND t.listed AND t.code = :code""";

    private static final String OVER =
            """
             WHERE m.kind = 'COUNCIL' AND (m.opened_at, m.matter_id) < (:at, :id)
            AND EXISTS (SELECT FROM matter_event e WHERE e.matter_id = m.matter_id AND e.type = 'councils.MeetingClosed')""";

    private static final String OF_NOTHING_HIDDEN =
            """
             AND NOT EXISTS (SELECT FROM matter_link l WHERE l.from_id = m.matter_id AND l.relation = 'ORIGIN'
            AND NOT EXISTS (SELECT FROM tracking t WHERE t.case_id = l.to_id AND t.listed))""";

    // A range rather than LIKE: '0' is what follows '/'.
    private static final String WITHIN = " AND (m.area = :area OR m.area > :area || '/' AND m.area < :area || '0')";

    private final JdbcClient db;
    private final Journal journal;
    private final CatchUp catchUp;

    PublicCouncilQueries(JdbcClient db, Journal journal, CatchUp catchUp) {
        this.db = db;
        this.journal = journal;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<PublicCouncil> handle(FindPublicCouncil query) {
        return catchUp.answer(query.after(), journal::seen, () -> known(query.council()));
    }

    /** The first answer: that there is something to follow. */
    @QueryHandler
    Changed handle(FollowPublicCouncil query) {
        known(query.council());
        return new Changed(false);
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page handle(ListPublicCouncils query) {
        Page<Cursor> found = Cursor.page(rows(query), query.size(), row -> row, row -> row);
        List<PublicCouncil> councils = found.items().stream()
                .map(row -> publicPart(row.id()))
                .flatMap(Optional::stream)
                .toList();
        return new Page<>(councils, found.next());
    }

    private List<Cursor> rows(ListPublicCouncils query) {
        String sql = "SELECT m.matter_id, m.opened_at FROM matter m"
                + (query.code() == null ? OVER + OF_NOTHING_HIDDEN : OF_ONE_MATTER + OVER)
                + (query.area() == null ? "" : WITHIN)
                + " ORDER BY m.opened_at DESC, m.matter_id DESC LIMIT :limit";
        Cursor from = Cursor.descending(query.cursor());
        StatementSpec statement = db.sql(sql)
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", Cursor.limit(query.size()));
        if (query.code() != null) statement = statement.param("code", new TrackingCode(query.code()).value());
        if (query.area() != null) statement = statement.param("area", new AreaPath(query.area()).value());
        return statement
                .query((row, number) -> new Cursor(instant(row, "opened_at"), row.getString("matter_id")))
                .list();
    }

    private PublicCouncil known(String id) {
        return MatterKind.of(id)
                .filter(MatterKind.COUNCIL::equals)
                .flatMap(kind -> publicPart(id))
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
    }

    private Optional<PublicCouncil> publicPart(String id) {
        CouncilFold fold = CouncilFold.of(journal.of(id, null));
        if (fold.minutesDue == null) return Optional.empty();
        boolean published = fold.minutes != null;
        return Optional.of(new PublicCouncil(
                id,
                fold.convened.area(),
                fold.stage,
                fold.heldAt,
                List.copyOf(fold.present),
                fold.minutesDue,
                published ? fold.minutes.publicText() : null,
                published ? fold.minutes.publishedAt() : null,
                published && fold.minutes.late(),
                published ? fold.resolutionView() : null,
                published ? fold.voteView() : null,
                published ? fold.outcome : null));
    }
}
