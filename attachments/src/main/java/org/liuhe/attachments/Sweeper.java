package org.liuhe.attachments;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.NamesContent;
import org.liuhe.contracts.moderation.TextRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;

/**
 * Deletes what was kept a day ago and is named by no event: the node ended in between. The streams are asked, once for each file, and
 * no table, which could be empty for a while or late. Of a matter that this event store does not have nothing is deleted: the
 * folder is another's. Nodes may do so side by side.
 */
class Sweeper implements SmartLifecycle {

    /** Far longer than any command is on its way. */
    static final Duration DOUBT = Duration.ofDays(1);

    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);

    private final ContentStore store;
    private final EventStore events;
    private final Clock clock;
    private final Duration every;
    private ScheduledExecutorService timer;

    Sweeper(
            ContentStore store,
            EventStore events,
            Clock clock,
            @Value("${liuhe.attachments.sweep-every:PT1H}") Duration every) {
        this.store = store;
        this.events = events;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        timer = Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("attachments"));
        timer.scheduleWithFixedDelay(this::run, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void run() {
        try {
            int swept = sweep();
            if (swept > 0) log.info("{} files are deleted that were kept and never added", swept);
        } catch (RuntimeException failed) {
            log.warn(
                    "files that were never added could not be looked for: {}",
                    failed.getClass().getSimpleName());
        }
    }

    /** @return how many were deleted */
    int sweep() {
        int swept = 0;
        for (ContentStore.Doubt doubt : store.inDoubt(clock.instant().minus(DOUBT))) {
            if (stream(doubt.group()).isEmpty()) continue;
            if (isNamed(doubt)) {
                store.settle(doubt.group(), doubt.address());
            } else {
                store.delete(doubt.group(), doubt.address());
                swept++;
            }
        }
        return swept;
    }

    private boolean isNamed(ContentStore.Doubt doubt) {
        List<?> files = stream(AttachmentsId.of(doubt.group()).value());
        Stream<?> decisions = files.stream()
                .filter(FileAttached.class::isInstance)
                .map(file -> TextRef.picture(doubt.group(), ((FileAttached) file).number()))
                .flatMap(picture -> stream(picture.publicationId().value()).stream());
        return Stream.concat(files.stream(), decisions)
                .anyMatch(event ->
                        event instanceof NamesContent named && doubt.address().equals(named.address()));
    }

    private List<?> stream(String id) {
        // from the first event on: a snapshot does not hold what was withdrawn or replaced
        return events.readEvents(id, 0).asStream().map(Message::getPayload).toList();
    }

    @Override
    public synchronized void stop() {
        if (timer != null) timer.shutdownNow();
        timer = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return timer != null;
    }
}
