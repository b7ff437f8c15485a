package org.liuhe.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.liuhe.command.Town;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ReporterConsented;

/** What one case learns of another is read from the streams themselves. */
class StoredCasesTest extends CaseStory {

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final StoredCases cases = new StoredCases(events);

    @Test
    void knowsNoCaseThatThereIsNot() {
        store("cmp-2", filed("cmp-2"));
        assertThat(cases.of("case-none")).isEmpty();
        assertThat(cases.of("cmp-2")).isEmpty();
    }

    @Test
    void isInHandFromTheSignatureToTheAnswer() {
        assigned();
        assertThat(known().holder()).isEqualTo(Town.PROPERTY);
        assertThat(known().inHand()).isFalse();
        signed();
        assertThat(known().inHand()).isTrue();
        resolved(1);
        assertThat(known().inHand()).isFalse();
        reopened(1, 1);
        escalatedToStreet();
        signed();
        assertThat(known().holder()).isEqualTo(Town.STREET);
        assertThat(known().inHand()).isTrue();
    }

    @Test
    void knowsWhoIsKeptFromTheReporterByNow() {
        opened();
        store(COMPLAINT, filed(COMPLAINT));
        assertThat(known().shield()).isEqualTo(new KnownCases.Shielded(Town.PROPERTY, "property", false));
        assertThat(known().pack()).isEqualTo("town");
        assertThat(known().area()).isEqualTo(Town.ESTATE.value());
        store(COMPLAINT, new ReporterConsented(COMPLAINT, now()));
        assertThat(known().shield().mayBeKnown()).isTrue();
    }

    private int stored;

    private KnownCases.Known known() {
        past().subList(stored, past().size()).forEach(event -> store(CASE.value(), event));
        stored = past().size();
        return cases.of(CASE.value()).orElseThrow();
    }

    private void store(String stream, Object event) {
        long next = events.lastSequenceNumberFor(stream).map(last -> last + 1).orElse(0L);
        events.publish(new GenericDomainEventMessage<>("Matter", stream, next, event));
    }

    private ComplaintFiled filed(String id) {
        return new ComplaintFiled(
                id,
                "7KX2M9QHD",
                "lin",
                Town.LIFT,
                "town",
                "3",
                Town.ESTATE.value(),
                "3 幢",
                "电梯坏了",
                true,
                true,
                Channel.WEB,
                "zh-CN",
                null,
                now(),
                null,
                null,
                null,
                Town.PROPERTY,
                "property",
                false);
    }
}
