package org.liuhe.query.tracking;

import static org.liuhe.query.Columns.time;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.tracking.FindTracking;
import org.liuhe.contracts.tracking.ListPublicMatters;
import org.liuhe.contracts.tracking.TrackingView;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Answers what everyone may ask of matters. */
@Component
class TrackingQueries {

    private final JdbcClient db;
    private final TrackingTable table;
    private final CatchUp catchUp;

    TrackingQueries(JdbcClient db, TrackingTable table, CatchUp catchUp) {
        this.db = db;
        this.table = table;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<TrackingView> handle(FindTracking query) {
        String code = new TrackingCode(query.code()).value();
        return catchUp.answer(query.after(), table::seen, () -> table.byCode(code)
                .orElseThrow(() -> new RuleBroken(ComplaintRule.TRACKING_CODE_UNKNOWN, "code")));
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    Page handle(ListPublicMatters query) {
        Cursor from = Cursor.descending(query.cursor());
        int limit = Cursor.limit(query.size());
        StringBuilder sql = new StringBuilder(TrackingTable.SELECT)
                .append(" WHERE listed AND (filed_at, complaint_id) < (:at, :id)");
        // A range rather than LIKE: the index serves it in a prepared plan too. '0' is what follows '/'.
        if (query.area() != null) sql.append(" AND (area = :area OR area > :area || '/' AND area < :area || '0')");
        if (query.category() != null) sql.append(" AND category = :category");
        if (query.stage() != null) sql.append(" AND stage = :stage");
        sql.append(" ORDER BY filed_at DESC, complaint_id DESC LIMIT :limit");

        StatementSpec statement = db.sql(sql.toString())
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", limit);
        if (query.area() != null) statement = statement.param("area", new AreaPath(query.area()).value());
        if (query.category() != null) statement = statement.param("category", query.category());
        if (query.stage() != null)
            statement = statement.param("stage", query.stage().name());

        List<TrackingRow> rows = statement.query(TrackingTable::row).list();
        return Cursor.page(
                rows,
                query.size(),
                table.inTurn(rows, TrackingRow::publicMatter),
                row -> new Cursor(row.filedAt(), row.complaintId()));
    }
}
