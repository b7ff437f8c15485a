package org.liuhe.app.operations;

import java.time.Clock;
import java.time.LocalDate;
import org.liuhe.policy.Policy;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Degraded where a year's holidays are missing that should be there: this year's, and from the middle of December, when the
 * State Council has long announced them, the next year's too. Due dates stay provisional meanwhile.
 */
@Component("calendarHealthIndicator")
class CalendarHealth implements HealthIndicator {

    private static final int MONTH = 12;
    private static final int DAY = 15;

    private final Policy policy;
    private final Clock clock;

    CalendarHealth(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    @Override
    public Health health() {
        LocalDate today = LocalDate.now(clock);
        int needed = today.isBefore(LocalDate.of(today.getYear(), MONTH, DAY)) ? today.getYear() : today.getYear() + 1;
        boolean present = policy.announced(today.getYear()) && policy.announced(needed);
        return Degraded.where(!present)
                .withDetail("thisYear", policy.announced(today.getYear()))
                .withDetail("nextYear", policy.announced(today.getYear() + 1))
                .build();
    }
}
