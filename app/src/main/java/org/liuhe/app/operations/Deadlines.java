package org.liuhe.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the deadlines of all sagas stand, on whichever node they run. */
@Component
class Deadlines {

    /** A deadline fires within a second or two of its time; one that waits longer waits for something. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Deadlines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param waiting for their time
     * @param overdue more than a minute past their time
     * @param failing whose last try failed
     * @param latestSeconds how long the oldest overdue one is past its time; 0 where none is
     */
    record Standing(long waiting, long overdue, long failing, long latestSeconds) {}

    Standing standing() {
        return jdbc.sql(
                        """
                        SELECT count(*) FILTER (WHERE execution_time > :late) AS waiting,
                               count(*) FILTER (WHERE execution_time <= :late) AS overdue,
                               count(*) FILTER (WHERE consecutive_failures > 0) AS failing,
                               coalesce(extract(epoch FROM :now - min(execution_time)
                                   FILTER (WHERE execution_time <= :late)), 0)::bigint AS latest_seconds
                        FROM scheduled_tasks""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("late", clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Standing(
                        row.getLong("waiting"),
                        row.getLong("overdue"),
                        row.getLong("failing"),
                        row.getLong("latest_seconds")))
                .single();
    }
}
