package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.time;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.inbox.CountInbox;
import org.liuhe.contracts.inbox.InboxCounts;
import org.liuhe.contracts.inbox.InboxCounts.OfTask;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.Asker;
import org.liuhe.query.Columns;
import org.liuhe.query.areas.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what stands in somebody's inbox. */
@Component
class InboxCounting {

    private final JdbcClient db;
    private final Clock clock;

    InboxCounting(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @QueryHandler
    InboxCounts handle(CountInbox query, MetaData metaData) {
        Set<String> holders = Holders.of(Asker.of(metaData));
        Instant now = clock.instant();
        return new InboxCounts(db
                .sql(
                        """
                        WITH mine AS (SELECT jsonb_array_elements_text(CAST(:holders AS jsonb)) AS holder),
                        rows AS (
                            SELECT task, due_at,
                                   CASE WHEN complaint_state = 'ACCEPTED' THEN case_since ELSE intake_since END AS since
                            FROM inbox JOIN mine USING (holder) WHERE task IS NOT NULL
                            UNION ALL
                            SELECT 'CASE_COHANDLE', h.due_at, h.since
                            FROM inbox_cohandler h JOIN mine USING (holder) JOIN inbox i USING (case_id)
                            WHERE h.open AND i.tracking_code IS NOT NULL
                            UNION ALL
                            SELECT task, due_at, since FROM matter_duty JOIN mine USING (holder)
                            UNION ALL
                            SELECT 'SUPPORT_ANSWER', a.due_at, a.obliged_at
                            FROM support_answer a JOIN mine USING (holder) WHERE a.answered_at IS NULL
                            UNION ALL
                            SELECT 'RELEASE', timestamptz 'epoch', w.waits_since FROM (%s) AS w
                            WHERE w.writer IN (SELECT holder FROM mine))
                        SELECT task, count(*) AS count,
                               count(*) FILTER (WHERE due_at > timestamptz 'epoch' AND due_at <= :now) AS late,
                               count(*) FILTER (WHERE since > :newer) AS fresh
                        FROM rows GROUP BY task"""
                                .formatted(ReleaseRows.WAITING))
                .param("holders", Columns.json(holders))
                .param("community", Directory.COMMUNITY)
                .param("now", time(now))
                .param("newer", time(query.since() == null ? now : query.since()))
                .query((row, number) -> new OfTask(
                        Task.valueOf(row.getString("task")),
                        row.getInt("count"),
                        row.getInt("late"),
                        query.since() == null ? 0 : row.getInt("fresh")))
                .list()
                .stream()
                .sorted(Comparator.comparing(OfTask::task))
                .toList());
    }
}
