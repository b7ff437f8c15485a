package org.liuhe.api.live;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.liuhe.api.edge.Edge;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.live.Changed;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open streams of this node. No thread waits for one; they end when the node stops, before it waits for requests. */
@Component
@EnableConfigurationProperties(LiveProperties.class)
class Streams implements SmartLifecycle {
    private static final int SENDERS = 2;

    private final Edge edge;
    private final LiveProperties properties;
    private volatile ScheduledThreadPoolExecutor senders;
    private final Set<Stream> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> byWhom = new ConcurrentHashMap<>();
    private volatile boolean running;

    Streams(Edge edge, LiveProperties properties) {
        this.edge = edge;
        this.properties = properties;
    }

    /**
     * Opens one.
     *
     * @param whose who is counted
     * @param most how many streams they may have
     * @return empty where there are too many
     * @throws org.liuhe.api.edge.Refused where they may not follow it
     */
    Optional<SseEmitter> open(String whose, int most, Query<Changed> query) {
        if (!running || open.size() >= properties.streams() || !counted(whose, most)) return Optional.empty();
        Stream stream = new Stream(senders, properties, ended -> ended(ended, whose));
        open.add(stream);
        try {
            stream.follow(edge.follow(query, stream::changed));
        } catch (RuntimeException refused) {
            stream.close();
            throw refused;
        }
        if (!running) stream.close();
        return Optional.of(stream.emitter());
    }

    private boolean counted(String whose, int most) {
        boolean[] counted = new boolean[1];
        byWhom.compute(whose, (who, count) -> {
            int now = count == null ? 0 : count;
            counted[0] = now < most;
            return counted[0] ? Integer.valueOf(now + 1) : count;
        });
        return counted[0];
    }

    private void ended(Stream stream, String whose) {
        open.remove(stream);
        byWhom.computeIfPresent(whose, (who, count) -> count == 1 ? null : count - 1);
    }

    int size() {
        return open.size();
    }

    @Override
    public void start() {
        senders = new ScheduledThreadPoolExecutor(SENDERS, task -> {
            Thread thread = new Thread(task, "live");
            thread.setDaemon(true);
            return thread;
        });
        senders.setRemoveOnCancelPolicy(true);
        running = true;
        long beat = properties.beat().toMillis();
        senders.scheduleWithFixedDelay(() -> open.forEach(Stream::beat), beat, beat, TimeUnit.MILLISECONDS);
    }

    /** In the first phase of stopping: the server then waits for requests that are under way, and these would never end. */
    @Override
    public void stop() {
        running = false;
        open.forEach(Stream::close);
        senders.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
