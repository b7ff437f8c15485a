package org.liuhe.api.live;

import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.liuhe.api.edge.Following;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One page's stream; says {@code changed} and nothing else. */
final class Stream {
    private static final long NEVER = 0;
    private static final long AGAIN_MILLIS = 3_000;

    private final SseEmitter emitter = new SseEmitter(NEVER);
    private final ScheduledExecutorService senders;
    private final LiveProperties properties;
    private final Consumer<Stream> ended;
    private final AtomicReference<Following> following = new AtomicReference<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicBoolean told = new AtomicBoolean();

    Stream(ScheduledExecutorService senders, LiveProperties properties, Consumer<Stream> ended) {
        this.senders = senders;
        this.properties = properties;
        this.ended = ended;
        emitter.onCompletion(this::close);
        emitter.onError(failure -> close());
        emitter.onTimeout(this::close);
    }

    SseEmitter emitter() {
        return emitter;
    }

    void follow(Following subscription) {
        following.set(subscription);
        if (closed.get()) subscription.close();
        // sent at once, so that the browser knows the way to be open
        send(SseEmitter.event().reconnectTime(AGAIN_MILLIS).comment("open"));
        senders.schedule(this::close, properties.life().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Soon, once for all that changes until then. */
    void changed() {
        if (closed.get() || !told.compareAndSet(false, true)) return;
        senders.schedule(
                () -> {
                    told.set(false);
                    send(SseEmitter.event().name("changed").data(""));
                },
                properties.quiet().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void beat() {
        send(SseEmitter.event().comment(""));
    }

    private void send(SseEmitter.SseEventBuilder event) {
        if (closed.get()) return;
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            close();
        }
    }

    void close() {
        if (!closed.compareAndSet(false, true)) return;
        Following subscription = following.get();
        if (subscription != null) subscription.close();
        emitter.complete();
        ended.accept(this);
    }
}
