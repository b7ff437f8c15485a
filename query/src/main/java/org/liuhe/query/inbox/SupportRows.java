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

/** Reads what is owed to supporters of complaints; it is public, and tells no place. */
@Component
class SupportRows {

    private final JdbcClient db;

    SupportRows(JdbcClient db) {
        this.db = db;
    }

    /** Open answers of any of the holders, first due first. */
    List<InboxTable.Open> open(Collection<String> holders, Narrowed narrowed, Cursor from, int limit) {
        if (holders.isEmpty() || !narrowed.wants(Task.SUPPORT_ANSWER)) return List.of();
        return narrowed.bound(db.sql(
                        """
                        SELECT a.*, a.complaint_id || '-support' || a.tier AS row_id, t.code, t.category, t.area
                        FROM support_answer a JOIN tracking t USING (complaint_id)
                        WHERE a.holder IN (SELECT jsonb_array_elements_text(CAST(:holders AS jsonb)))
                          AND answered_at IS NULL AND due_at >= :at
                          AND (due_at, a.complaint_id || '-support' || a.tier) > (:at, :id) %s
                        ORDER BY due_at, row_id LIMIT :limit"""
                                .formatted(Narrowed.on("t.area", "t.category", "a.due_at", "a.obliged_at"))))
                .param("holders", json(holders))
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", limit)
                .query(SupportRows::row)
                .list();
    }

    private static InboxTable.Open row(ResultSet row, int number) throws SQLException {
        String holder = row.getString("holder");
        return new InboxTable.Open(
                new InboxRow(
                        row.getString("complaint_id"),
                        null,
                        0,
                        Task.SUPPORT_ANSWER,
                        holder.equals(InboxTable.OPERATOR) ? null : holder,
                        row.getString("code"),
                        row.getString("category"),
                        row.getString("area"),
                        null,
                        due(row, "due"),
                        row.getBoolean("overdue"),
                        null,
                        instant(row, "obliged_at")),
                null,
                instant(row, "due_at"),
                row.getString("row_id"));
    }
}
