package org.liuhe.command.areas;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.springframework.stereotype.Component;

/** Reads the organisations' own streams, so that no read model has to have caught up. */
@Component
class StoredOrganisations implements KnownOrganisations {

    private final EventStore events;

    StoredOrganisations(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<OrganisationRegistered> organisation(String organisationId) {
        return events.readEvents(organisationId, 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(OrganisationRegistered.class::isInstance)
                .map(OrganisationRegistered.class::cast)
                .findFirst();
    }
}
