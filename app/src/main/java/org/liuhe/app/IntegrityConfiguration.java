package org.liuhe.app;

import org.liuhe.integrity.IntegrityModule;
import org.liuhe.integrity.LogState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The integrity log goes with the read side: it follows the event store, and shows what it made of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(NodeRole.QUERY)
@Import(IntegrityModule.class)
class IntegrityConfiguration {

    /** Down where the log was rewritten, which somebody must look at; the node goes on serving, as its readiness says. */
    @Bean
    HealthIndicator integrityHealth(LogState log) {
        return () -> (log.continuesItsPromises() ? Health.up() : Health.down()).build();
    }
}
