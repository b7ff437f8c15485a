package org.liuhe.app.operations;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.liuhe.app.ConditionalOnRole;
import org.liuhe.app.NodeRole;
import org.liuhe.app.operations.DeadLetterDecisions.Asked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tries the projections' dead letters again, one sequence of each group at a time, on nodes that project; and at once those
 * that an operator asks for. Parked ones are left alone.
 */
@Component
@ConditionalOnRole(NodeRole.QUERY)
class DeadLetterRetry {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterRetry.class);

    private final EventProcessingConfiguration processing;
    private final DeadLetterDecisions decisions;
    private final Duration every;
    private final Duration askEvery;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("dead-letters"));

    /**
     * @param every pause between two tries of all letters
     * @param askEvery pause between two looks for what operators ask for
     */
    DeadLetterRetry(
            EventProcessingConfiguration processing,
            DeadLetterDecisions decisions,
            @Value("${liuhe.processors.retry-letters-every:PT30S}") Duration every,
            @Value("${liuhe.operations.look-for-retries-every:PT2S}") Duration askEvery) {
        this.processing = processing;
        this.decisions = decisions;
        this.every = every;
        this.askEvery = askEvery;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        timer.scheduleWithFixedDelay(this::retryAll, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(this::retryAsked, askEvery.toMillis(), askEvery.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @return how many sequences went through; what fails is tried again the next time */
    int retryAll() {
        return processing.eventProcessors().keySet().stream()
                .mapToInt(group -> processing
                        .sequencedDeadLetterProcessor(group)
                        .map(letters -> retry(group, letters))
                        .orElse(0))
                .sum();
    }

    private int retry(String group, SequencedDeadLetterProcessor<EventMessage<?>> letters) {
        try {
            Set<String> parked = decisions.parked(group);
            int done = 0;
            while (letters.process(letter -> !parked.contains(sequence(letter)))) done++;
            return done;
        } catch (RuntimeException e) {
            log.warn(
                    "dead letters of {} could not be tried: {}",
                    group,
                    e.getClass().getSimpleName());
            return 0;
        }
    }

    /** Where it is cut off in between, the next look finds the same asked again; a second try changes nothing. */
    private void retryAsked() {
        try {
            decisions.asked().forEach(asked -> processing
                    .sequencedDeadLetterProcessor(asked.group())
                    .ifPresent(letters -> retry(asked, letters)));
        } catch (RuntimeException e) {
            log.warn(
                    "what operators ask for could not be read: {}", e.getClass().getSimpleName());
        }
    }

    private void retry(Asked asked, SequencedDeadLetterProcessor<EventMessage<?>> letters) {
        try {
            letters.process(letter -> asked.sequence().equals(sequence(letter)));
        } catch (RuntimeException e) {
            log.warn(
                    "dead letters of {} failed again: {}",
                    asked.group(),
                    e.getClass().getSimpleName());
        }
        decisions.tried(asked);
    }

    private static String sequence(DeadLetter<? extends EventMessage<?>> letter) {
        return ((JdbcDeadLetter<?>) letter).getSequenceIdentifier();
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
