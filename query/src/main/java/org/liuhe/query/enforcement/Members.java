package org.liuhe.query.enforcement;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.FreeMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be sent, where they are, and how much they have to do. */
@Component
class Members {

    private final JdbcClient db;

    Members(JdbcClient db) {
        this.db = db;
    }

    /** Idle since the report, unless the member was free before. */
    void reported(AvailabilityReported event) {
        db.sql(
                        """
                        INSERT INTO enforcement_member AS m (member_id, organisation_id, area, free, idle_since)
                        VALUES (:id, :organisation, :area, :free, :at)
                        ON CONFLICT (member_id) DO UPDATE
                        SET organisation_id = excluded.organisation_id, area = excluded.area, free = excluded.free,
                            idle_since = CASE WHEN m.free THEN m.idle_since ELSE excluded.idle_since END""")
                .param("id", event.memberId())
                .param("organisation", event.organisationId())
                .param("area", event.area())
                .param("free", event.free())
                .param("at", time(event.reportedAt()))
                .update();
    }

    void has(String memberId, String taskId) {
        db.sql("INSERT INTO enforcement_work (task_id, member_id) VALUES (:task, :member) ON CONFLICT DO NOTHING")
                .param("task", taskId)
                .param("member", memberId)
                .update();
    }

    /** Nobody has the task any more; whoever had it is idle from then on. */
    void rid(String taskId, Instant at) {
        db.sql(
                        """
                        WITH done AS (DELETE FROM enforcement_work WHERE task_id = :task RETURNING member_id)
                        UPDATE enforcement_member SET idle_since = greatest(idle_since, :at)
                        WHERE member_id IN (SELECT member_id FROM done)""")
                .param("task", taskId)
                .param("at", time(at))
                .update();
    }

    /** Deepest common area first, then fewest open tasks, then longest idle. */
    List<FreeMember> nearest(String area, List<String> organisations, List<String> passedOver) {
        if (organisations.isEmpty()) return List.of();
        return db
                .sql(
                        """
                        SELECT m.*, (SELECT count(*) FROM enforcement_work w WHERE w.member_id = m.member_id) AS tasks
                        FROM enforcement_member m WHERE m.free AND m.organisation_id IN (:organisations)""")
                .param("organisations", organisations)
                .query((row, number) -> new FreeMember(
                        row.getString("member_id"),
                        row.getString("organisation_id"),
                        row.getString("area"),
                        row.getInt("tasks"),
                        instant(row, "idle_since")))
                .list()
                .stream()
                .filter(member -> !passedOver.contains(member.memberId()))
                .sorted(Comparator.<FreeMember>comparingInt(member -> -common(area, member.area()))
                        .thenComparingInt(FreeMember::tasks)
                        .thenComparing(FreeMember::since)
                        .thenComparing(FreeMember::memberId))
                .toList();
    }

    /** How many steps from the root two areas share. */
    private static int common(String one, String other) {
        String[] left = one.split("/");
        String[] right = other.split("/");
        int shared = 0;
        while (shared < left.length && shared < right.length && left[shared].equals(right[shared])) shared++;
        return shared;
    }
}
