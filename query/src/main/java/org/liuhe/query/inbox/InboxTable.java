package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Columns;
import org.liuhe.query.Cursor;
import org.liuhe.query.GuardedRows;
import org.liuhe.query.shield.Accusation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the open rows. */
@Component
class InboxTable {

    /** The holder of what nobody serves. */
    static final String OPERATOR = "";

    /**
     * An open row, with the time and, among equals, the id by which it is sorted.
     *
     * @param accusation whom the complaint is about; null where the matter is of another kind
     */
    record Open(InboxRow row, Accusation accusation, Instant dueAt, String id) {

        /** The row without where it is. */
        InboxRow withoutPlace() {
            return new InboxRow(
                    row.matterId(),
                    row.caseId(),
                    row.assignment(),
                    row.task(),
                    row.organisation(),
                    row.trackingCode(),
                    row.category(),
                    row.area(),
                    null,
                    row.due(),
                    row.overdue(),
                    row.caseDue(),
                    row.since());
        }
    }

    private final JdbcClient db;
    private final GuardedRows complaints;
    private final GuardedRows cases;

    InboxTable(JdbcClient db) {
        this.db = db;
        this.complaints = new GuardedRows(db, "inbox", "complaint_id", "complaint_seq");
        this.cases = new GuardedRows(db, "inbox", "case_id", "case_seq");
    }

    boolean seen(StreamPosition position) {
        return complaints.seen(position.aggregateId(), position.sequence())
                || cases.seen(position.aggregateId(), position.sequence());
    }

    /**
     * Open rows of any of the holders, first due first. Each holder's own first rows come from one walk of the index; only
     * those are merged, so that a member of many organisations does not sort their whole backlog.
     */
    List<Open> open(Collection<String> holders, Narrowed narrowed, Cursor from, int limit) {
        if (holders.isEmpty()) return List.of();
        return narrowed.bound(
                        db.sql(
                                """
                        SELECT row.* FROM jsonb_array_elements_text(CAST(:holders AS jsonb)) AS mine,
                        LATERAL (
                            SELECT * FROM inbox
                            WHERE holder = mine AND task IS NOT NULL %s AND (due_at, complaint_id) > (:at, :id) %s
                            ORDER BY due_at, complaint_id LIMIT :limit) AS row
                        ORDER BY due_at, complaint_id LIMIT :limit"""
                                        .formatted(
                                                narrowed.task() == null ? "" : "AND task = '" + narrowed.task() + "'",
                                                Narrowed.on(
                                                        "area",
                                                        "category",
                                                        "due_at",
                                                        "CASE WHEN complaint_state = 'ACCEPTED' THEN case_since ELSE intake_since END"))))
                .param("holders", Columns.json(holders))
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", limit)
                .query(InboxTable::row)
                .list();
    }

    private static Open row(ResultSet row, int number) throws SQLException {
        Task task = Task.valueOf(row.getString("task"));
        String holder = row.getString("holder");
        boolean ofCase = row.getString("complaint_state").equals("ACCEPTED");
        DueDate due =
                switch (task) {
                    case INTAKE -> due(row, "intake_due");
                    case SIGN -> row.getString("sign_due") == null ? due(row, "duty_due") : due(row, "sign_due");
                    case RESOLVE, RULE -> due(row, "duty_due");
                    default -> null;
                };
        boolean overdue =
                switch (task) {
                    case SIGN -> row.getBoolean("sign_overdue") || row.getBoolean("duty_overdue");
                    case RESOLVE, RULE -> row.getBoolean("duty_overdue");
                    default -> false;
                };
        return new Open(
                new InboxRow(
                        row.getString("complaint_id"),
                        ofCase ? row.getString("case_id") : null,
                        ofCase ? row.getInt("assignment") : 0,
                        task,
                        holder.equals(OPERATOR) ? null : holder,
                        row.getString("tracking_code"),
                        row.getString("category"),
                        row.getString("area"),
                        row.getString("place"),
                        due,
                        overdue,
                        due(row, "case_due"),
                        instant(row, ofCase ? "case_since" : "intake_since")),
                Accusation.of(row),
                instant(row, "due_at"),
                row.getString("complaint_id"));
    }
}
