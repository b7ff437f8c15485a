package org.liuhe.app.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.liuhe.app.Node;

/** Forgets all read models and makes them again from the events. */
final class Replay {

    private static final String PROJECTIONS = "projection.";
    private static final List<String> TABLES = List.of(
            "directory_area",
            "directory_organisation",
            "directory_serving",
            "tracking",
            "inbox",
            "inbox_community_office",
            "complaint_view",
            "dossier",
            "dossier_entry",
            "dossier_access");

    private final Node node;

    Replay(Node node) {
        this.node = node;
    }

    /** @return seconds until every projection is where it was before */
    double seconds() {
        Map<StreamingEventProcessor, Long> reached = new HashMap<>();
        projections().forEach(projection -> reached.put(projection, position(projection, LongStream::max)));
        reached.keySet().forEach(StreamingEventProcessor::shutDown);
        reached.keySet().forEach(StreamingEventProcessor::resetTokens);
        long start = System.nanoTime();
        reached.keySet().forEach(StreamingEventProcessor::start);
        reached.forEach(Replay::await);
        return (System.nanoTime() - start) / 1e9;
    }

    private static void await(StreamingEventProcessor projection, long position) {
        while (position(projection, LongStream::min) < position) {
            if (projection.isError()) throw new IllegalStateException(projection.getName() + " is in error");
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static long position(StreamingEventProcessor projection, Function<LongStream, OptionalLong> of) {
        return of.apply(projection.processingStatus().values().stream()
                        .mapToLong(segment -> segment.getCurrentPosition().orElse(-1)))
                .orElse(-1);
    }

    /** Events in the store. */
    long events() {
        return node.jdbc()
                .sql("SELECT count(*) FROM domainevententry")
                .query(Long.class)
                .single();
    }

    /** For each table of the read models, how many rows there are and a sum over their contents. */
    Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        TABLES.forEach(table -> rows.put(
                table,
                node.jdbc()
                        .sql("SELECT count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) FROM "
                                + table + " t")
                        .query(String.class)
                        .single()));
        return rows;
    }

    private List<StreamingEventProcessor> projections() {
        return node.bean(EventProcessingConfiguration.class).eventProcessors().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(PROJECTIONS))
                .map(entry -> (StreamingEventProcessor) entry.getValue())
                .toList();
    }
}
