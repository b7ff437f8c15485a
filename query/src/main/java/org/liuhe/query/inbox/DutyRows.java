package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is owed to councils, disputes, enforcement tasks and petitions. */
@Component
class DutyRows {

    private static final String ORGANISATION = "org-";

    private final JdbcClient db;

    DutyRows(JdbcClient db) {
        this.db = db;
    }

    /** Open duties of any of the holders, first due first. */
    List<InboxTable.Open> open(Collection<String> holders, Narrowed narrowed, Cursor from, int limit) {
        if (holders.isEmpty()) return List.of();
        return narrowed.bound(db.sql(
                        """
                        SELECT d.*, d.matter_id || '-' || d.duty_key AS row_id
                        FROM jsonb_array_elements_text(CAST(:holders AS jsonb)) AS mine,
                        LATERAL (
                            SELECT o.*, m.tracking_code, m.category, m.area, m.place
                            FROM matter_duty o JOIN matter m USING (matter_id)
                            WHERE holder = mine AND (CAST(:task AS text) IS NULL OR task = :task)
                              AND due_at >= :at AND (due_at, matter_id || '-' || duty_key) > (:at, :id) %s
                            ORDER BY due_at, matter_id, duty_key LIMIT :limit) AS d
                        ORDER BY d.due_at, row_id LIMIT :limit"""
                                .formatted(Narrowed.on("m.area", "m.category", "o.due_at", "o.since"))))
                .param("holders", json(holders))
                .param("task", narrowed.task())
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", limit)
                .query(DutyRows::row)
                .list();
    }

    private static InboxTable.Open row(ResultSet row, int number) throws SQLException {
        String holder = row.getString("holder");
        return new InboxTable.Open(
                new InboxRow(
                        row.getString("matter_id"),
                        null,
                        0,
                        Task.valueOf(row.getString("task")),
                        holder.startsWith(ORGANISATION) ? holder : null,
                        row.getString("tracking_code"),
                        row.getString("category"),
                        row.getString("area"),
                        row.getString("place"),
                        due(row, "due"),
                        row.getBoolean("overdue"),
                        null,
                        instant(row, "since")),
                null,
                instant(row, "due_at"),
                row.getString("row_id"));
    }
}
