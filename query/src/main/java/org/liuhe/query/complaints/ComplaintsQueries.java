package org.liuhe.query.complaints;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;
import static org.liuhe.query.Columns.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.AnsweredQuestion;
import org.liuhe.contracts.complaints.ComplaintView;
import org.liuhe.contracts.complaints.FindComplaint;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.complaints.ReporterShield;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.GuardedRows;
import org.liuhe.query.shield.Accusation;
import org.liuhe.query.tracking.TrackingTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers reporters about their own complaints, and nobody about another's. */
@Component
class ComplaintsQueries {

    // The version is that of whichever half has seen less: who changes the complaint must have seen it whole.
    private static final String SELECT =
            """
            SELECT c.*, t.case_id, least(c.complaint_seq, t.complaint_seq) AS version
            FROM complaint_view c JOIN tracking t USING (complaint_id)
            WHERE c.reporter = :reporter AND t.code IS NOT NULL
            """;

    private final JdbcClient db;
    private final TrackingTable tracking;
    private final CatchUp catchUp;
    private final GuardedRows rows;

    ComplaintsQueries(JdbcClient db, TrackingTable tracking, CatchUp catchUp) {
        this.db = db;
        this.tracking = tracking;
        this.catchUp = catchUp;
        this.rows = new GuardedRows(db, "complaint_view", "complaint_id", "complaint_seq");
    }

    @QueryHandler
    CompletableFuture<ComplaintView> handle(FindComplaint query, MetaData metaData) {
        String reporter = Asker.of(metaData).subject();
        return catchUp.answer(query.after(), this::seen, () -> find(query.complaintIdOrCode(), reporter)
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN)));
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListMyComplaints query, MetaData metaData) {
        String reporter = Asker.of(metaData).subject();
        Cursor from = Cursor.descending(query.cursor());
        int limit = Cursor.limit(query.size());
        return catchUp.answer(query.after(), this::seen, () -> {
            List<Row> mine = db.sql(
                            SELECT
                                    + """
                             AND (c.filed_at, c.complaint_id) < (:at, :id)
                            ORDER BY c.filed_at DESC, c.complaint_id DESC LIMIT :limit""")
                    .param("reporter", reporter)
                    .param("at", time(from.at()))
                    .param("id", from.id())
                    .param("limit", limit)
                    .query(ComplaintsQueries::row)
                    .list();
            Map<String, TrackingView> views = tracking.byComplaints(
                    mine.stream().map(row -> row.view.complaintId()).toList());
            return Cursor.page(
                    mine,
                    query.size(),
                    row -> row.with(views.get(row.view.complaintId())),
                    row -> new Cursor(row.filedAt, row.view.complaintId()));
        });
    }

    private Optional<ComplaintView> find(String idOrCode, String reporter) {
        boolean byId = idOrCode != null && idOrCode.startsWith("cmp-");
        return db.sql(SELECT + (byId ? " AND c.complaint_id = :value" : " AND c.tracking_code = :value"))
                .param("reporter", reporter)
                .param("value", byId ? idOrCode : new TrackingCode(idOrCode).value())
                .query(ComplaintsQueries::row)
                .optional()
                .flatMap(row -> {
                    String id = row.view.complaintId();
                    return tracking.byComplaint(id)
                            .map(view -> row.with(
                                    view.with(tracking.together(id, true).orElse(null))));
                });
    }

    private boolean seen(StreamPosition position) {
        boolean ofComplaint = position.aggregateId().startsWith("cmp-");
        return tracking.seen(position) && (!ofComplaint || rows.seen(position.aggregateId(), position.sequence()));
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        ComplaintView view = new ComplaintView(
                row.getString("complaint_id"),
                row.getLong("version"),
                row.getString("case_id"),
                row.getString("tracking_code"),
                row.getString("category"),
                row.getString("area"),
                row.getString("place"),
                row.getString("text"),
                answers(row),
                row.getBoolean("may_be_public"),
                row.getString("question"),
                row.getString("reply"),
                row.getInt("round"),
                row.getBoolean("may_contest"),
                constant(row, "rejection_reason", RejectionReason.class),
                row.getString("rejection_explanation"),
                shield(row),
                null);
        return new Row(view, instant(row, "filed_at"));
    }

    private static ReporterShield shield(ResultSet row) throws SQLException {
        Accusation accusation = Accusation.of(row);
        if (!accusation.isThere()) return null;
        return new ReporterShield(
                accusation.accused(),
                accusation.presumedAccused(),
                accusation.mayBeKnown(),
                false,
                false,
                row.getString("released"));
    }

    private static List<AnsweredQuestion> answers(ResultSet row) throws SQLException {
        AnsweredQuestion[] answers = value(row.getString("answers"), AnsweredQuestion[].class);
        return answers == null ? List.of() : List.of(answers);
    }

    /** The reporter's own part, to which what everyone may see is added. */
    private record Row(ComplaintView view, Instant filedAt) {

        ComplaintView with(TrackingView tracking) {
            return new ComplaintView(
                    view.complaintId(),
                    view.version(),
                    view.caseId(),
                    view.trackingCode(),
                    view.category(),
                    view.area(),
                    view.place(),
                    view.text(),
                    view.answers(),
                    view.mayBePublic(),
                    view.question(),
                    view.reply(),
                    view.round(),
                    view.mayContest(),
                    view.rejectionReason(),
                    view.rejectionExplanation(),
                    view.shield(),
                    tracking);
        }
    }
}
