package org.liuhe.app.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;

/** Streams of events; each event is written as JSON and read back, so that what is read is what a database would give. */
final class StoredEvents implements EventStorageEngine {

    private final Serializer json;
    private final Map<String, List<DomainEventMessage<?>>> streams = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> log = new ArrayList<>();

    StoredEvents(Serializer json) {
        this.json = json;
    }

    void clear() {
        streams.clear();
        log.clear();
    }

    /** All events, in the order in which they were recorded. */
    List<DomainEventMessage<?>> log() {
        return log;
    }

    /** What was there before the walk, and no saga reads. */
    DomainEventMessage<?> given(String stream, Object event) {
        DomainEventMessage<?> message = new GenericDomainEventMessage<>("Registry", stream, 0, event);
        streams.computeIfAbsent(stream, none -> new ArrayList<>()).add(message);
        return message;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            DomainEventMessage<?> stored = writtenAndRead((DomainEventMessage<?>) event);
            List<DomainEventMessage<?>> stream =
                    streams.computeIfAbsent(stored.getAggregateIdentifier(), none -> new ArrayList<>());
            if (stored.getSequenceNumber() != stream.size())
                throw new IllegalStateException("out of sequence: " + stored.getPayload());
            stream.add(stored);
            log.add(stored);
        }
    }

    private DomainEventMessage<?> writtenAndRead(DomainEventMessage<?> event) {
        Object payload = again(event.getPayload());
        MetaData metaData = again(event.getMetaData());
        return new GenericDomainEventMessage<>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                payload,
                metaData,
                event.getIdentifier(),
                event.getTimestamp());
    }

    private <T> T again(T written) {
        SerializedObject<String> text = json.serialize(written, String.class);
        return json.deserialize(text);
    }

    @Override
    public DomainEventStream readEvents(String stream, long from) {
        return DomainEventStream.of(
                List.copyOf(streams.getOrDefault(stream, List.of())).stream().skip(from));
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("a walk hands its sagas the events itself");
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("a walk is short");
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }
}
