package org.liuhe.command.areas;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.springframework.stereotype.Component;

/** Reads the areas' own streams, so that no read model has to have caught up. */
@Component
class StoredAreas implements KnownAreas {

    private final EventStore events;

    /** Only what was found: an area never leaves the tree nor changes its level, but one may come in at any time. */
    private final Map<AreaPath, AreaLevel> found = new ConcurrentHashMap<>();

    StoredAreas(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<AreaLevel> level(AreaPath area) {
        AreaLevel known = found.get(area);
        return known != null ? Optional.of(known) : read(area);
    }

    private Optional<AreaLevel> read(AreaPath area) {
        Optional<AreaLevel> level = events.readEvents(area.streamId(), 0)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(AreaRegistered.class::isInstance)
                .map(event -> ((AreaRegistered) event).level())
                .findFirst();
        level.ifPresent(value -> found.put(area, value));
        return level;
    }
}
