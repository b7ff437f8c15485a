package org.liuhe.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The event store's stream, with a bell. Axon's own stream over JDBC cannot tell a pooled processor that there is something
 * new, so that processor looks only twice a second; here one thread waits for events and rings for all of them. It rings
 * once a second besides, so that a missed event is never missed for long.
 */
class PromptEvents implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PromptEvents.class);

    private final StreamableMessageSource<TrackedEventMessage<?>> events;
    private final Set<Runnable> bells = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean started = new AtomicBoolean();
    private volatile boolean closed;

    PromptEvents(StreamableMessageSource<TrackedEventMessage<?>> events) {
        this.events = events;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(TrackingToken token) {
        return new WithBell(events.openStream(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return events.createTailToken();
    }

    @Override
    public TrackingToken createHeadToken() {
        return events.createHeadToken();
    }

    @Override
    public TrackingToken createTokenAt(Instant time) {
        return events.createTokenAt(time);
    }

    @Override
    public TrackingToken createTokenSince(Duration duration) {
        return events.createTokenSince(duration);
    }

    @Override
    public void close() {
        closed = true;
    }

    private void ring(Runnable bell) {
        bells.add(bell);
        if (!started.compareAndSet(false, true)) return;
        Thread waiting = new Thread(this::listen, "event-bell");
        waiting.setDaemon(true);
        waiting.start();
    }

    private void listen() {
        while (!closed) {
            try (BlockingStream<TrackedEventMessage<?>> head = events.openStream(events.createHeadToken())) {
                while (!closed) {
                    if (head.hasNextAvailable(1, TimeUnit.SECONDS))
                        while (head.hasNextAvailable()) head.nextAvailable();
                    bells.forEach(Runnable::run);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                // The database is away, say. Processors go on looking by themselves, and have told why.
                log.debug("the event bell starts again: {}", e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class WithBell implements BlockingStream<TrackedEventMessage<?>> {

        private final BlockingStream<TrackedEventMessage<?>> stream;
        private volatile Runnable bell;

        private WithBell(BlockingStream<TrackedEventMessage<?>> stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            if (stream.setOnAvailableCallback(callback)) return true;
            bell = callback;
            ring(callback);
            return true;
        }

        @Override
        public java.util.Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void skipMessagesWithPayloadTypeOf(TrackedEventMessage<?> ignored) {
            stream.skipMessagesWithPayloadTypeOf(ignored);
        }

        @Override
        public void close() {
            if (bell != null) bells.remove(bell);
            stream.close();
        }
    }
}
