package org.liuhe.app;

import java.nio.file.Path;
import java.time.Clock;
import org.liuhe.app.operations.Degraded;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;
import org.liuhe.policy.PolicyInvalid;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules as data: those of the jar, and those of the city's own folder. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    @Bean
    PolicyFiles policyFiles(@Value("${liuhe.policy.folder:#{null}}") Path folder, Clock clock) {
        return PolicyFiles.watch(folder, clock);
    }

    @Bean
    Policy policy(PolicyFiles files) {
        return files.policy();
    }

    /** A refused file does not stop a node that goes on with the last good one, so this shows it without being down. */
    @Bean
    HealthIndicator policyHealthIndicator(PolicyFiles files) {
        return () -> Degraded.where(!files.refused().isEmpty())
                .withDetail(
                        "refused",
                        files.refused().stream().map(PolicyInvalid::getMessage).toList())
                .build();
    }
}
