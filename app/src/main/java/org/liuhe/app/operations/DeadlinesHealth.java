package org.liuhe.app.operations;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Degraded where a deadline did not fire at its time: a matter waits that should go on by itself. */
@Component("deadlinesHealthIndicator")
class DeadlinesHealth implements HealthIndicator {

    private final Deadlines deadlines;

    DeadlinesHealth(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Health health() {
        Deadlines.Standing standing = deadlines.standing();
        return Degraded.where(standing.overdue() > 0 || standing.failing() > 0)
                .withDetail("waiting", standing.waiting())
                .withDetail("overdue", standing.overdue())
                .withDetail("failing", standing.failing())
                .withDetail("latestSeconds", standing.latestSeconds())
                .build();
    }
}
