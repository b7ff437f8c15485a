package org.liuhe.app.operations;

import io.micrometer.core.instrument.MeterRegistry;
import org.liuhe.api.limits.Limits;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts how often somebody was refused for doing something too often; not who. */
@Component
class LimitsReached {

    private final MeterRegistry meters;

    LimitsReached(MeterRegistry meters) {
        this.meters = meters;
    }

    @EventListener
    void on(Limits.Reached reached) {
        meters.counter("liuhe.limits.reached", "limit", reached.limit().id()).increment();
    }
}
