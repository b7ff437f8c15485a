package org.liuhe.app.operations;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Events behind a position that a processor has still to handle. A position does not move past events that a processor has
 * no handler for, so the difference to the head says nothing.
 */
@Component
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
class Unhandled {

    /** Enough to tell a long way from a short one, and cheap to count. */
    static final int COUNTED_AT_MOST = 10_000;

    private static final String NEXT =
            """
            SELECT payloadtype, count(*) AS events, min(timestamp) AS oldest, max(globalindex) AS last
            FROM (SELECT globalindex, payloadtype, timestamp FROM domainevententry
                  WHERE globalindex > :from ORDER BY globalindex LIMIT :most) AS next
            GROUP BY payloadtype""";

    private final JdbcClient jdbc;
    private final Map<String, Examined> examined = new ConcurrentHashMap<>();

    Unhandled(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param oldest when the first of them happened; null where there is none */
    record Backlog(long events, Instant oldest) {}

    /** Up to where there was nothing to handle, seen from a position: it need not be read again. */
    private record Examined(long position, long upTo) {}

    private record Type(String name, long events, Instant oldest, long last) {}

    Backlog of(String processor, long position, Predicate<String> handles) {
        Examined before = examined.get(processor);
        // a position that went back is a replay: all of it is to be handled again
        long from = before != null && before.position() <= position ? Math.max(position, before.upTo()) : position;
        var types = jdbc.sql(NEXT)
                .param("from", from)
                .param("most", COUNTED_AT_MOST)
                .query((row, number) -> new Type(
                        row.getString("payloadtype"),
                        row.getLong("events"),
                        Instant.parse(row.getString("oldest")),
                        row.getLong("last")))
                .list();
        var handled = types.stream().filter(type -> handles.test(type.name())).toList();
        long upTo =
                handled.isEmpty() ? types.stream().mapToLong(Type::last).max().orElse(from) : from;
        examined.put(processor, new Examined(position, upTo));
        return new Backlog(
                handled.stream().mapToLong(Type::events).sum(),
                handled.stream().map(Type::oldest).min(Instant::compareTo).orElse(null));
    }
}
