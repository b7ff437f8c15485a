package org.liuhe.app;

import java.util.Map;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Up while the connection of every context holds. Axon's own indicator does not load on Spring Boot 4. */
@Component("axonServerHealthIndicator")
@ConditionalOnProperty("axon.axonserver.enabled")
class AxonServerHealth implements HealthIndicator {

    private final AxonServerConnectionManager connections;

    AxonServerHealth(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    @Override
    public Health health() {
        Map<String, Boolean> contexts = connections.connections();
        boolean up = !contexts.isEmpty() && contexts.values().stream().allMatch(Boolean::booleanValue);
        return (up ? Health.up() : Health.down()).withDetails(contexts).build();
    }
}
