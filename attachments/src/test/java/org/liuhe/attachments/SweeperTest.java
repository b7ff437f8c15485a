package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.TextRef;

class SweeperTest {

    private static final String MATTER = "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001";
    private static final Instant KEPT = Instant.parse("2026-11-24T02:30:00Z");
    private static final Instant NEXT_DAY = KEPT.plus(Sweeper.DOUBT).plusSeconds(1);

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> lengths = new HashMap<>();

    @TempDir
    private Path folder;

    @Test
    void deletesWhatNoEventNames() {
        record(MATTER, "filed");
        String lost = kept("lost");
        String added = kept("added");
        attached(1, added);
        assertThat(sweptAt(NEXT_DAY)).isOne();
        assertThat(isThere(lost)).isFalse();
        assertThat(isThere(added)).isTrue();
    }

    @Test
    void leavesWhatIsYoungerThanADay() {
        record(MATTER, "filed");
        String onItsWay = kept("on its way");
        assertThat(sweptAt(KEPT.plus(Sweeper.DOUBT))).isZero();
        assertThat(isThere(onItsWay)).isTrue();
    }

    @Test
    void looksAtEachFileOnce() {
        record(MATTER, "filed");
        attached(1, kept("added"));
        assertThat(store(NEXT_DAY).inDoubt(NEXT_DAY)).hasSize(1);
        sweptAt(NEXT_DAY);
        assertThat(store(NEXT_DAY).inDoubt(NEXT_DAY)).isEmpty();
    }

    @Test
    void leavesTheCopyOfAPictureThatEveryoneMaySee() {
        record(MATTER, "filed");
        attached(1, kept("first"));
        attached(2, kept("original"));
        String copy = kept("copy");
        String picture = TextRef.picture(MATTER, 2).publicationId().value();
        record(
                picture,
                new PicturePublished(
                        picture, MATTER, "attachment-2", 1, null, "org-1", "纸箱", copy, 9, 0, null, Instant.EPOCH));
        assertThat(sweptAt(NEXT_DAY)).isZero();
        assertThat(isThere(copy)).isTrue();
    }

    @Test
    void leavesWhatBelongsToAnotherEventStore() {
        String anothers = kept("another's");
        assertThat(sweptAt(NEXT_DAY)).isZero();
        assertThat(isThere(anothers)).isTrue();
    }

    @Test
    void deletesNothingWhileTheEventsCannotBeRead() {
        String kept = kept("in doubt");
        EventStore away = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine() {
                    @Override
                    public DomainEventStream readEvents(String id, long first) {
                        throw new IllegalStateException("away");
                    }
                })
                .build();
        assertThatThrownBy(() -> new Sweeper(store(NEXT_DAY), away, at(NEXT_DAY), Duration.ofHours(1)).sweep())
                .isInstanceOf(IllegalStateException.class);
        assertThat(isThere(kept)).isTrue();
    }

    private int sweptAt(Instant time) {
        return new Sweeper(store(time), events, at(time), Duration.ofHours(1)).sweep();
    }

    private String kept(String what) {
        return store(KEPT).put(MATTER, what.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isThere(String address) {
        return store(NEXT_DAY).get(MATTER, address).isPresent();
    }

    private FolderStore store(Instant time) {
        return new FolderStore(folder, at(time));
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private void attached(int number, String address) {
        String files = AttachmentsId.of(MATTER).value();
        record(files, new FileAttached(files, MATTER, number, "lin", null, "门.jpg", "image/jpeg", 1, address, KEPT));
    }

    private void record(String stream, Object event) {
        long place = lengths.merge(stream, 1L, Long::sum) - 1;
        events.publish(new GenericDomainEventMessage<>("Any", stream, place, event));
    }
}
