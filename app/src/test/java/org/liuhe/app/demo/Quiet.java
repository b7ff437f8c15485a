package org.liuhe.app.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
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
        Map<String, Long> heads = heads();
        return processing.eventProcessors().values().stream().allMatch(processor -> reached(processor, heads))
                && !passedOver()
                && dueDeadlines() == 0
                && heads().equals(heads);
    }

    /** The last event of each type. */
    private Map<String, Long> heads() {
        Map<String, Long> heads = new HashMap<>();
        jdbc.sql("SELECT payloadtype, max(globalindex) AS head FROM domainevententry GROUP BY payloadtype")
                .query((row, number) -> heads.put(row.getString("payloadtype"), row.getLong("head")))
                .list();
        return heads;
    }

    /** An event that was stored after one with a higher number is behind a processor's position, and still to come. */
    private boolean passedOver() {
        Long[] gaps = processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .flatMap(processor -> ((StreamingEventProcessor) processor).processingStatus().values().stream())
                .map(EventTrackerStatus::getTrackingToken)
                .flatMap(token -> WrappedToken.unwrap(token, GapAwareTrackingToken.class).stream())
                .flatMap(token -> token.getGaps().stream())
                .distinct()
                .toArray(Long[]::new);
        return gaps.length > 0
                && jdbc.sql("SELECT EXISTS (SELECT FROM domainevententry WHERE globalindex = ANY (:gaps))")
                        .param("gaps", gaps)
                        .query(Boolean.class)
                        .single();
    }

    private long dueDeadlines() {
        return jdbc.sql("SELECT count(*) FROM scheduled_tasks WHERE execution_time <= :now")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static boolean reached(EventProcessor processor, Map<String, Long> heads) {
        if (!(processor instanceof StreamingEventProcessor streaming)) return true;
        long head = HandledTypes.of(processor.getName()).stream()
                .mapToLong(type -> heads.getOrDefault(type, -1L))
                .max()
                .orElse(-1);
        var segments = streaming.processingStatus().values();
        return head < 0
                || !segments.isEmpty()
                        && segments.stream().noneMatch(EventTrackerStatus::isErrorState)
                        && segments.stream()
                                .allMatch(
                                        segment -> segment.getCurrentPosition().orElse(-1) >= head);
    }

    private String why() {
        Map<String, Long> heads = heads();
        return "deadlines due " + dueDeadlines() + ", passed over " + passedOver() + ", processors behind "
                + processing.eventProcessors().values().stream()
                        .filter(processor -> !reached(processor, heads))
                        .map(EventProcessor::getName)
                        .toList();
    }
}
