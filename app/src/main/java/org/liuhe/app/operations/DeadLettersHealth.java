package org.liuhe.app.operations;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Degraded while there are dead letters: what they are about is not up to date on the pages. */
@Component("deadLettersHealthIndicator")
class DeadLettersHealth implements HealthIndicator {

    private final DeadLetterCounts letters;

    DeadLettersHealth(DeadLetterCounts letters) {
        this.letters = letters;
    }

    @Override
    public Health health() {
        Map<String, Long> counts = letters.byGroup();
        return Degraded.where(!counts.isEmpty()).withDetails(counts).build();
    }
}
