package org.liuhe.api.limits;

import java.time.Duration;
import java.util.Optional;
import org.liuhe.api.edge.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Refuses whoever does something too often. */
@Component
public class Limits {
    private final Counters counters;
    private final ApplicationEventPublisher events;

    Limits(Counters counters, ApplicationEventPublisher events) {
        this.counters = counters;
        this.events = events;
    }

    /** Somebody was over a limit. */
    public record Reached(Limit limit) {}

    /** @throws Refused with the limit's rule, and with the time after which there is one again */
    public void take(Limit limit, String whose) {
        Optional<Duration> wait = counters.take(limit, whose);
        if (wait.isEmpty()) return;
        events.publishEvent(new Reached(limit));
        throw Refused.until(limit.rule(), wait.get());
    }

    /** For what came to nothing. */
    public void giveBack(Limit limit, String whose) {
        counters.giveBack(limit, whose);
    }
}
