package org.liuhe.app.operations;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up where the head of the store can be read. With Axon Server, the connection's own health says so. */
@Component("eventStoreHealthIndicator")
@ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
class EventStoreHealth implements HealthIndicator {

    private final EventStore events;

    EventStoreHealth(EventStore events) {
        this.events = events;
    }

    @Override
    public Health health() {
        try {
            TrackingToken head = events.createHeadToken();
            return Health.up()
                    .withDetail("head", head == null ? 0 : head.position().orElse(0))
                    .build();
        } catch (RuntimeException e) {
            return Health.down()
                    .withDetail("cause", e.getClass().getSimpleName())
                    .build();
        }
    }
}
