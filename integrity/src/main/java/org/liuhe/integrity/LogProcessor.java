package org.liuhe.integrity;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The log's own event processor: follows the event store, and publishes checkpoints at their rhythm. None of Axon's, since
 * these hand out what upcasters and serializers made of an event, and pass over a gap after a time.
 */
@Component
class LogProcessor implements SmartLifecycle, LogState {

    private static final Logger log = LoggerFactory.getLogger(LogProcessor.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Appender appender;
    private final Checkpoints checkpoints;
    private final SigningKeys signing;
    private final Duration every;
    private final boolean kept;
    private ScheduledExecutorService timer;
    private String told;
    private volatile boolean forked;

    LogProcessor(
            Appender appender,
            Checkpoints checkpoints,
            SigningKeys signing,
            @Value("${liuhe.integrity.append-every:PT1S}") Duration every,
            @Value("${axon.axonserver.enabled:false}") boolean eventsElsewhere) {
        this.appender = appender;
        this.checkpoints = checkpoints;
        this.signing = signing;
        this.every = every;
        this.kept = !eventsElsewhere;
    }

    @Override
    public synchronized void start() {
        if (!kept) {
            log.warn("there is no integrity log: the events are kept by Axon Server");
            return;
        }
        if (signing.none()) log.warn("this node signs no checkpoints: liuhe.integrity.key names no file");
        timer = Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("integrity"));
        timer.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails is told once, and tried again the next time. */
    private void run() {
        try {
            int appended = Appender.BATCH;
            while (appended == Appender.BATCH) appended = appender.append();
            checkpoints.publishIfDue();
            told = null;
            forked = false;
        } catch (LogForked broken) {
            forked = true;
            if (!broken.getMessage().equals(told)) log.error(told = broken.getMessage());
        } catch (RuntimeException failed) {
            String name = failed.getClass().getSimpleName();
            if (!name.equals(told)) log.warn("the integrity log could not be continued: {}", told = name);
        }
    }

    @Override
    public boolean continuesItsPromises() {
        return !forked;
    }

    @Override
    public synchronized void stop() {
        if (timer == null) return;
        timer.shutdownNow();
        try {
            timer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
