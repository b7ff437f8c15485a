package org.liuhe.privacy;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionNotAccepted;
import org.liuhe.contracts.petitions.PetitionReplied;
import org.liuhe.contracts.petitions.PetitionReviewAnswered;
import org.liuhe.contracts.privacy.ErasureDeclined;
import org.liuhe.contracts.privacy.ErasureRefused;
import org.liuhe.contracts.privacy.MyData;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalRead;

/**
 * A person's data for taking away (个人信息保护法 art. 45): of their matters, what they said themselves, and what was written to them.
 * What others said there is not theirs.
 */
class Takeout {

    /** Written to whoever filed. */
    private static final Set<Class<?>> TO_THEM = Set.of(
            ComplaintFiled.class,
            FilingAnswered.class,
            SupplementRequested.class,
            ComplaintRejected.class,
            ComplaintAnswered.class,
            PetitionFiled.class,
            PetitionNotAccepted.class,
            PetitionReplied.class,
            PetitionReviewAnswered.class,
            ErasureRefused.class,
            ErasureDeclined.class);

    private final EventStore events;
    private final Owners owners;
    private final Vault vault;
    private final Clock clock;

    Takeout(EventStore events, Owners owners, Vault vault, Clock clock) {
        this.events = events;
        this.owners = owners;
        this.vault = vault;
        this.clock = clock;
    }

    MyData of(String subject, List<PersonalRead> reads) {
        List<MyData.Matter> matters = owners.matters(Person.account(subject)).stream()
                .map(id -> new MyData.Matter(id, records(id, subject)))
                .filter(matter -> !matter.records().isEmpty())
                .toList();
        return new MyData(subject, clock.instant(), matters, reads);
    }

    private List<MyData.Record> records(String matter, String subject) {
        return events.readEvents(matter, 0)
                .asStream()
                .filter(event -> event.getPayload() instanceof Event)
                .filter(event -> isOwn(event, subject) || TO_THEM.contains(event.getPayloadType()))
                .map(event -> record(event, isOwn(event, subject)))
                .toList();
    }

    private static boolean isOwn(DomainEventMessage<?> event, String subject) {
        return Actor.of(event.getMetaData())
                .filter(actor -> actor.subject().equals(subject))
                .isPresent();
    }

    private MyData.Record record(DomainEventMessage<?> event, boolean own) {
        Record plain = (Record) vault.opened((Object) event.getPayload());
        Map<String, Object> data = new LinkedHashMap<>();
        Stream.of(plain.getClass().getRecordComponents())
                .forEach(component -> data.put(component.getName(), value(component, plain)));
        return new MyData.Record(plain.getClass().getSimpleName(), event.getTimestamp(), own, data);
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass().getName(), e);
        }
    }
}
