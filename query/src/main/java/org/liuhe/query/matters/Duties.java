package org.liuhe.query.matters;

import static org.liuhe.query.Columns.due;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.matters.OpenDuty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is owed now; each row stands in the inbox of its holder. */
@Component
public class Duties {

    /** The holder of what nobody serves. */
    public static final String OPERATOR = "";

    private static final String ORGANISATION = "org-";

    private final JdbcClient db;

    Duties(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody owes something from now on; the same key replaces what it was before.
     *
     * @param key tells it from the matter's other duties: letters, digits and hyphens, at most 30
     * @param holder id of an organisation, subject of a person, or null for the operator
     * @param due null where no term runs: it comes first
     */
    public void owed(String id, String key, Task task, String holder, DueDate due, Instant since) {
        keep(id, key);
        db.sql(
                        """
                        INSERT INTO matter_duty (matter_id, duty_key, task, holder, due, due_at, since)
                        VALUES (:id, :key, :task, :holder, CAST(:due AS jsonb), :dueAt, :since)
                        ON CONFLICT (matter_id, duty_key) DO UPDATE
                        SET task = excluded.task, holder = excluded.holder, due = excluded.due,
                            due_at = excluded.due_at, overdue = false, since = excluded.since""")
                .param("id", id)
                .param("key", key)
                .param("task", task.name())
                .param("holder", holder == null ? OPERATOR : holder)
                .param("due", json(due))
                .param("dueAt", due == null ? time(Instant.EPOCH) : time(due))
                .param("since", time(since))
                .update();
    }

    /** Its term has passed, and it is owed still. */
    public void overdue(String id, String key) {
        db.sql("UPDATE matter_duty SET overdue = true WHERE matter_id = :id AND duty_key = :key")
                .param("id", id)
                .param("key", key)
                .update();
    }

    /** It is done, or moot. */
    public void done(String id, String key) {
        keep(id, key);
        db.sql("DELETE FROM matter_duty WHERE matter_id = :id AND duty_key = :key")
                .param("id", id)
                .param("key", key)
                .update();
    }

    /** Nothing is owed any more. */
    public void allDone(String id) {
        keep(id, null);
        db.sql("DELETE FROM matter_duty WHERE matter_id = :id").param("id", id).update();
    }

    /** Remembers until when it was owed: the time of the event that the journal has just taken in. */
    private void keep(String id, String key) {
        db.sql(
                        """
                        INSERT INTO matter_duty_past (matter_id, duty_key, task, holder, due, due_at, since, until)
                        SELECT matter_id, duty_key, task, holder, due, due_at, since,
                            (SELECT recorded_at FROM matter_event WHERE matter_id = :id ORDER BY sequence DESC LIMIT 1)
                        FROM matter_duty
                        WHERE matter_id = :id AND (CAST(:key AS text) IS NULL OR duty_key = :key)""")
                .param("id", id)
                .param("key", key)
                .update();
    }

    /**
     * What is owed to a matter, as the actor sees it: a person's subject is told to nobody.
     *
     * @param asKnownAt what was owed then, or null for now
     */
    public List<OpenDuty> of(String id, Actor reader, Instant asKnownAt) {
        return db.sql(
                        """
                        SELECT duty_key, task, holder, due, due_at, overdue FROM matter_duty
                        WHERE matter_id = :id AND CAST(:known AS timestamptz) IS NULL
                        UNION ALL
                        SELECT duty_key, task, holder, due, due_at, due IS NOT NULL AND due_at <= :known
                        FROM (SELECT duty_key, task, holder, due, due_at, since, 'infinity' AS until FROM matter_duty
                              WHERE matter_id = :id
                              UNION ALL
                              SELECT duty_key, task, holder, due, due_at, since, until FROM matter_duty_past
                              WHERE matter_id = :id) AS ever
                        WHERE since <= :known AND until > :known
                        ORDER BY due_at, duty_key""")
                .param("id", id)
                .param("known", time(asKnownAt))
                .query((row, number) -> {
                    String holder = row.getString("holder");
                    return new OpenDuty(
                            row.getString("duty_key"),
                            Task.valueOf(row.getString("task")),
                            holder.startsWith(ORGANISATION) ? holder : null,
                            isMine(holder, reader),
                            due(row, "due"),
                            row.getBoolean("overdue"));
                })
                .list();
    }

    private static boolean isMine(String holder, Actor reader) {
        if (holder.equals(OPERATOR)) return reader.has(Role.OPERATOR);
        return holder.equals(reader.subject()) || reader.belongsTo(holder);
    }
}
