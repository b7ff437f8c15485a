package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
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

    private final JdbcClient db;
    private final Clock clock;

    ReleaseRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * What any of the holders has to write, the longest waiting first; no term runs.
     *
     * @param task only this, or null
     */
    List<InboxTable.Open> open(Collection<String> holders, Task task, Cursor from, int limit) {
        if (holders.isEmpty() || task != null && task != Task.RELEASE) return List.of();
        return db.sql(
                        """
                        SELECT w.*, w.complaint_id || '-release' AS row_id,
                               CASE WHEN w.presumed_accused = :community OR w.office = w.accused THEN ''
                                    ELSE coalesce(w.office, '') END AS writer
                        FROM (SELECT inbox.*, coalesce(case_since, intake_since) AS waits_since, %s AS office
                              FROM inbox WHERE unreleased) AS w
                        WHERE CASE WHEN w.presumed_accused = :community OR w.office = w.accused THEN ''
                                   ELSE coalesce(w.office, '') END IN (:holders)
                          AND (w.waits_since, w.complaint_id || '-release') > (:at, :id)
                        ORDER BY w.waits_since, w.complaint_id LIMIT :limit"""
                                .formatted(CommunityOffices.ofInbox(":now")))
                .param("community", Directory.COMMUNITY)
                .param("holders", holders)
                .param("now", time(clock.instant()))
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
