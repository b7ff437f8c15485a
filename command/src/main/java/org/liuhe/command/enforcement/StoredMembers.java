package org.liuhe.command.enforcement;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.springframework.stereotype.Component;

/** Reads the members' own streams, so that no read model has to have caught up. */
@Component
class StoredMembers implements KnownMembers {

    private final EventStore events;

    StoredMembers(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<AvailabilityReported> member(String memberId) {
        return events.readEvents(memberId, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(AvailabilityReported.class::isInstance)
                .map(AvailabilityReported.class::cast)
                .reduce((earlier, later) -> later);
    }
}
