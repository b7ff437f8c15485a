package org.liuhe.app;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tries the projections' dead letters again, one sequence of each group at a time, on nodes that project. */
@Component
@ConditionalOnRole(NodeRole.QUERY)
class DeadLetterRetry {

    private static final Logger log = LoggerFactory.getLogger(DeadLetterRetry.class);

    private final EventProcessingConfiguration processing;
    private final ProcessorsProperties properties;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("dead-letters"));

    DeadLetterRetry(EventProcessingConfiguration processing, ProcessorsProperties properties) {
        this.processing = processing;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        long pause = properties.retryLettersEvery().toMillis();
        timer.scheduleWithFixedDelay(this::retryAll, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** @return how many sequences went through */
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
            int done = 0;
            while (letters.processAny()) done++;
            return done;
        } catch (RuntimeException e) {
            log.warn(
                    "dead letters of {} could not be tried: {}",
                    group,
                    e.getClass().getSimpleName());
            return 0;
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
