package org.liuhe.command.areas;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.liuhe.contracts.areas.AreaLevel;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRetired;
import org.springframework.stereotype.Component;

/** Reads the areas' own streams, so that no read model has to have caught up. */
@Component
class StoredAreas implements KnownAreas {

    /** How long an area that was retired through another node may still take matters. */
    static final Duration TRUST = Duration.ofMinutes(1);

    private final EventStore events;
    private final Clock clock;

    /** Only what was found: an area never changes its level, but one may come in at any time. */
    private final Map<AreaPath, Found> found = new ConcurrentHashMap<>();

    private record Found(AreaLevel level, Instant until) {}

    StoredAreas(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Optional<AreaLevel> level(AreaPath area) {
        Found known = found.get(area);
        return known != null && clock.instant().isBefore(known.until()) ? Optional.of(known.level()) : read(area);
    }

    private Optional<AreaLevel> read(AreaPath area) {
        List<Object> history = events.readEvents(area.streamId(), 0)
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
        Optional<AreaLevel> level = history.stream().anyMatch(AreaRetired.class::isInstance)
                ? Optional.empty()
                : history.stream()
                        .filter(AreaRegistered.class::isInstance)
                        .map(event -> ((AreaRegistered) event).level())
                        .findFirst();
        level.ifPresentOrElse(
                value -> found.put(area, new Found(value, clock.instant().plus(TRUST))), () -> found.remove(area));
        return level;
    }
}
