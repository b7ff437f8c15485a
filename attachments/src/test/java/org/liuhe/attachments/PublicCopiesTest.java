package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.Contents;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.TextTakenBack;
import org.liuhe.contracts.moderation.TextWithheld;
import org.liuhe.contracts.moderation.WithholdingReason;

/** Of what everyone could see of a picture, what they see now is kept, and no other copy. */
class PublicCopiesTest {

    private static final String MATTER = "cmp-1";
    private static final TextRef PICTURE = TextRef.picture(MATTER, 1);
    private static final String FILES = AttachmentsId.of(MATTER).value();
    private static final Instant NOW = Instant.EPOCH;

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Map<String, Long> next = new HashMap<>();
    private final List<String> dropped = new ArrayList<>();
    private final PublicCopies copies = new PublicCopies(events, new Dropped());

    @Test
    void keepsTheLatestAloneHoweverOftenItIsTold() {
        PicturePublished first = published(1);
        copies.on(first);
        assertThat(dropped).isEmpty();
        copies.on(published(2));
        assertThat(dropped).containsExactly("1");
        // told again, in any order
        dropped.clear();
        copies.on(first);
        assertThat(dropped).containsExactly("1");
    }

    @Test
    void keepsNoneOfWhatWasTakenBack() {
        published(1);
        String id = PICTURE.publicationId().value();
        copies.on(happened(id, new TextTakenBack(id, MATTER, PICTURE.item(), 2, null, "org-1", "撤回", NOW)));
        assertThat(dropped).containsExactly("1");
        dropped.clear();
        copies.on(published(3));
        assertThat(dropped).containsExactly("1");
    }

    @Test
    void keepsNoneOfAPictureThatWasWithdrawnNotEvenWhatWasPublishedAtTheSameTime() {
        published(1);
        copies.on(happened(FILES, new AttachmentWithdrawn(FILES, MATTER, 1, "lin", "a", NOW)));
        assertThat(dropped).containsExactly("1");
        dropped.clear();
        copies.on(published(2));
        assertThat(dropped).containsExactly("1", "2");
    }

    @Test
    void keepsWhatIsPublicWhereAnotherFileWasWithdrawn() {
        PicturePublished first = published(1);
        copies.on(happened(FILES, new AttachmentWithdrawn(FILES, MATTER, 2, "lin", "a", NOW)));
        copies.on(first);
        assertThat(dropped).isEmpty();
    }

    @Test
    void dropsNothingOfWords() {
        TextRef text = TextRef.statement(MATTER);
        copies.on(new TextWithheld(
                text.publicationId().value(),
                MATTER,
                text.item(),
                1,
                null,
                "org-1",
                WithholdingReason.INSULT,
                "谩骂",
                NOW));
        assertThat(dropped).isEmpty();
    }

    private PicturePublished published(int number) {
        String id = PICTURE.publicationId().value();
        return happened(
                id,
                new PicturePublished(
                        id, MATTER, PICTURE.item(), number, null, "org-1", "纸箱", "" + number, 9, 0, null, NOW));
    }

    private <E> E happened(String stream, E event) {
        events.publish(new GenericDomainEventMessage<>("Any", stream, next.merge(stream, 1L, Long::sum) - 1, event));
        return event;
    }

    /** Remembers what was dropped; nothing else is asked of it. */
    private final class Dropped implements Contents {

        @Override
        public Kept keep(String matterId, byte[] file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Kept covered(String matterId, String address, List<Cover> covers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] read(String matterId, String address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void drop(String matterId, String address) {
            assertThat(matterId).isEqualTo(MATTER);
            dropped.add(address);
        }

        @Override
        public void dropAll(Iterable<String> matterIds) {
            throw new UnsupportedOperationException();
        }
    }
}
