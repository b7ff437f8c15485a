package org.liuhe.app.operations;

import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Degraded while letters wait: pages about their matters are not up to date. Of parked ones somebody knows. */
@Component("deadLettersHealthIndicator")
class DeadLettersHealth implements HealthIndicator {

    private final DeadLetterCounts letters;

    DeadLettersHealth(DeadLetterCounts letters) {
        this.letters = letters;
    }

    @Override
    public Health health() {
        List<DeadLetterCounts.Count> counts = letters.all();
        Health.Builder health = Degraded.where(counts.stream().anyMatch(count -> count.waiting() > 0));
        counts.forEach(count ->
                health.withDetail(count.group(), Map.of("waiting", count.waiting(), "parked", count.parked())));
        return health.build();
    }
}
