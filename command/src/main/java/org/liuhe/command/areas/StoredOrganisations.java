package org.liuhe.command.areas;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationEvent;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.springframework.stereotype.Component;

/** Reads the organisations' own streams, so that no read model has to have caught up. */
@Component
class StoredOrganisations implements KnownOrganisations {

    private final EventStore events;
    private final Clock clock;

    StoredOrganisations(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<OrganisationRegistered> organisation(String organisationId) {
        OrganisationRegistered known = null;
        Service service = new Service();
        for (OrganisationEvent event : history(organisationId)) {
            service.evolve(event);
            if (event instanceof OrganisationRegistered registered) known = registered;
            if (event instanceof OrganisationRenamed renamed) known = named(known, renamed);
        }
        if (known == null || service.ended()) return Optional.empty();
        Instant now = clock.instant();
        return Optional.of(new OrganisationRegistered(
                known.organisationId(),
                known.kind(),
                known.nameZh(),
                known.nameEn(),
                service.servedAreas(now),
                service.usedCapabilities(now)));
    }

    @Override
    public boolean serves(String organisationId, String capability, AreaPath area) {
        Service service = new Service();
        history(organisationId).forEach(service::evolve);
        return service.serves(capability, area, clock.instant());
    }

    private List<OrganisationEvent> history(String organisationId) {
        return events.readEvents(organisationId, 0)
                .asStream()
                .<Object>map(message -> message.getPayload())
                .filter(OrganisationEvent.class::isInstance)
                .map(OrganisationEvent.class::cast)
                .toList();
    }

    private static OrganisationRegistered named(OrganisationRegistered known, OrganisationRenamed names) {
        return new OrganisationRegistered(
                known.organisationId(),
                known.kind(),
                names.nameZh(),
                names.nameEn(),
                known.areas(),
                known.capabilities());
    }
}
