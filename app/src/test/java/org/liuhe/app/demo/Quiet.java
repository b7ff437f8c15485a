package org.liuhe.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells when every saga and projection has seen every event and no deadline is due. */
public class Quiet {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    private final JdbcClient jdbc;
    private final EventProcessingConfiguration processing;
    private final Clock clock;

    public Quiet(JdbcClient jdbc, EventProcessingConfiguration processing, Clock clock) {
        this.jdbc = jdbc;
        this.processing = processing;
        this.clock = clock;
    }

    /** @throws IllegalStateException where it does not become quiet within a minute */
    public void await() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!quiet()) {
            if (System.nanoTime() > end) throw new IllegalStateException("not quiet: " + why());
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** When the next deadline is due, where there is one. */
    public Optional<Instant> nextDeadline() {
        return jdbc.sql("SELECT min(execution_time) FROM scheduled_tasks")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private boolean quiet() {
        long head = head();
        return processing.eventProcessors().values().stream().allMatch(processor -> reached(processor, head))
                && dueDeadlines() == 0
                && head() == head;
    }

    private long head() {
        return jdbc.sql("SELECT coalesce(max(globalindex), -1) FROM domainevententry")
                .query(Long.class)
                .single();
    }

    private long dueDeadlines() {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE execution_time <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static boolean reached(EventProcessor processor, long head) {
        if (!(processor instanceof StreamingEventProcessor streaming)) return true;
        var segments = streaming.processingStatus().values();
        return head < 0
                || !segments.isEmpty()
                        && segments.stream().noneMatch(EventTrackerStatus::isErrorState)
                        && segments.stream()
                                .allMatch(s -> s.getCurrentPosition().orElse(-1) >= head);
    }

    private String why() {
        return "head " + head() + ", deadlines due " + dueDeadlines() + ", processors "
                + processing.eventProcessors().values().stream()
                        .filter(processor -> !reached(processor, head()))
                        .map(EventProcessor::getName)
                        .toList();
    }
}
