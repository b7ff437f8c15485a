package org.liuhe.query.councils;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.matters.MatterAccess.Reach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By when councils are held in which somebody has a seat, also where it is not theirs to hold them. */
@Component
public class MeetingDates {

    /** Key of the duty to hold it. */
    public static final String DUTY = CouncilReadModel.HOLD;

    private final JdbcClient db;
    private final CouncilQueries councils;

    MeetingDates(JdbcClient db, CouncilQueries councils) {
        this.db = db;
        this.councils = councils;
    }

    /**
     * A council that is to be held, or brought to a resolution.
     *
     * @param holder organisation that holds it
     * @param category code, or null
     */
    public record Meeting(
            String councilId, String holder, String category, String area, DueDate due, boolean overdue) {}

    /**
     * Meetings of the actor's organisations, first due first.
     *
     * @param from the time itself included
     * @param until the time itself included
     */
    public List<Meeting> of(Actor actor, Instant from, Instant until, int limit) {
        if (actor.organisations().isEmpty()) return List.of();
        return db
                .sql(
                        """
                        SELECT d.*, m.category, m.area FROM matter_duty d JOIN matter m USING (matter_id)
                        WHERE d.task = :task AND d.duty_key = :key AND d.due IS NOT NULL AND d.due_at >= :from AND d.due_at <= :until
                          AND EXISTS (SELECT FROM matter_participant p WHERE p.matter_id = d.matter_id
                              AND p.participant IN (SELECT jsonb_array_elements_text(CAST(:organisations AS jsonb))))
                        ORDER BY d.due_at, d.matter_id LIMIT :limit""")
                .param("task", Task.COUNCIL_HOLD.name())
                .param("key", DUTY)
                .param("from", time(from))
                .param("until", time(until))
                .param("organisations", json(actor.organisations()))
                .param("limit", limit)
                .query((row, number) -> new Meeting(
                        row.getString("matter_id"),
                        row.getString("holder"),
                        row.getString("category"),
                        row.getString("area"),
                        due(row, "due"),
                        row.getBoolean("overdue")))
                .list()
                .stream()
                .filter(meeting -> councils.of(meeting.councilId(), actor) == Reach.WHOLE)
                .toList();
    }
}
