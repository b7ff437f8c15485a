package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Cursor;
import org.liuhe.query.areas.Directory;
import org.liuhe.query.shield.Accusation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits for a version that the accused holder may read: it stands with the community office of the area, or with the
 * operator where there is none, or where it is the accused.
 */
@Component
class ReleaseRows {

    /** Each with whose it is to write, and since when it waits; needs {@code now} and the capability {@code community}. */
    static final String WAITING =
            """
            SELECT u.*, CASE WHEN u.presumed_accused = :community OR u.office = u.accused THEN ''
                             ELSE coalesce(u.office, '') END AS writer
            FROM (SELECT inbox.*, coalesce(case_since, intake_since) AS waits_since, %s AS office
                  FROM inbox WHERE unreleased) AS u"""
                    .formatted(CommunityOffices.ofInbox(":now"));

    private final JdbcClient db;

    ReleaseRows(JdbcClient db) {
        this.db = db;
    }

    /** What any of the holders has to write, the longest waiting first; no term runs. */
    List<InboxTable.Open> open(Collection<String> holders, Narrowed narrowed, Cursor from, int limit) {
        if (holders.isEmpty()
                || !narrowed.wants(Task.RELEASE)
                || narrowed.filter().late()) return List.of();
        return narrowed.bound(db.sql(
                        """
                        SELECT w.*, w.complaint_id || '-release' AS row_id FROM (%s) AS w
                        WHERE w.writer IN (:holders)
                          AND (w.waits_since, w.complaint_id || '-release') > (:at, :id) %s
                        ORDER BY w.waits_since, w.complaint_id LIMIT :limit"""
                                .formatted(WAITING, Narrowed.on("w.area", "w.category", "w.due_at", "w.waits_since"))))
                .param("community", Directory.COMMUNITY)
                .param("holders", holders)
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("limit", limit)
                .query(ReleaseRows::row)
                .list();
    }

    private static InboxTable.Open row(ResultSet row, int number) throws SQLException {
        String writer = row.getString("writer");
        return new InboxTable.Open(
                new InboxRow(
                        row.getString("complaint_id"),
                        null,
                        0,
                        Task.RELEASE,
                        writer.equals(InboxTable.OPERATOR) ? null : writer,
                        row.getString("tracking_code"),
                        row.getString("category"),
                        row.getString("area"),
                        row.getString("place"),
                        null,
                        false,
                        due(row, "case_due"),
                        instant(row, "waits_since")),
                Accusation.of(row),
                instant(row, "waits_since"),
                row.getString("row_id"));
    }
}
