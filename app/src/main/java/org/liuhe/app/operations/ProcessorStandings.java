package org.liuhe.app.operations;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.AbstractEventProcessor;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.liuhe.app.operations.Unhandled.Backlog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How far the processors of this node's roles have come, all their parts on all nodes together. */
@Component
class ProcessorStandings {

    private static final Duration KEPT = Duration.ofSeconds(2);
    private static final Backlog UNKNOWN_HERE = new Backlog(0, null);

    private final EventProcessingConfiguration processing;
    private final Tokens tokens;
    private final ObjectProvider<Unhandled> unhandled;
    private final Clock clock;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Boolean>> handles = new ConcurrentHashMap<>();

    ProcessorStandings(
            EventProcessingConfiguration processing, Tokens tokens, ObjectProvider<Unhandled> unhandled, Clock clock) {
        this.processing = processing;
        this.tokens = tokens;
        this.unhandled = unhandled;
        this.clock = clock;
    }

    private record Seen(ProcessorStanding standing, long at) {}

    List<String> processors() {
        return processing.eventProcessors().keySet().stream().sorted().toList();
    }

    /** As it was within the last seconds: one scrape asks for several figures. */
    ProcessorStanding recent(String processor) {
        return seen.compute(
                        processor,
                        (name, last) -> last != null && System.nanoTime() - last.at() < KEPT.toNanos()
                                ? last
                                : new Seen(of(name), System.nanoTime()))
                .standing();
    }

    List<ProcessorStanding> all() {
        return processors().stream().map(this::of).toList();
    }

    /** With Axon Server, which shows it itself, what is still to be handled is not counted here. */
    ProcessorStanding of(String processor) {
        List<Tokens.Part> parts = tokens.of(processor);
        long slowest = parts.stream()
                .mapToLong(part -> Math.max(part.position(), positionHere(processor, part.segment())))
                .min()
                .orElse(-1);
        Unhandled events = unhandled.getIfAvailable();
        Backlog backlog =
                events == null ? UNKNOWN_HERE : events.of(processor, slowest, type -> handles(processor, type));
        long seconds = backlog.oldest() == null
                ? 0
                : Math.max(
                        0, Duration.between(backlog.oldest(), clock.instant()).toSeconds());
        long unclaimed = parts.stream().filter(part -> !part.claimed()).count();
        return new ProcessorStanding(processor, backlog.events(), seconds, unclaimed);
    }

    /** A token is stored only now and then while there is nothing to handle; the part's own node knows better. */
    private long positionHere(String processor, int segment) {
        return processing
                .eventProcessor(processor, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .map(parts -> parts.get(segment))
                .map(part -> part.getCurrentPosition().orElse(-1))
                .orElse(-1L);
    }

    private boolean handles(String processor, String type) {
        return handles.computeIfAbsent(processor, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(type, name -> ask(processor, name));
    }

    private boolean ask(String processor, String type) {
        try {
            return processing
                    .eventProcessor(processor, AbstractEventProcessor.class)
                    .orElseThrow()
                    .eventHandlerInvoker()
                    .canHandleType(Class.forName(type));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
