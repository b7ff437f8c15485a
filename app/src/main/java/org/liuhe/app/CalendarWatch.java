package org.liuhe.app;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.liuhe.sagas.calendar.Settlement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has provisional due dates settled, soon after the file of another year's holidays has come; nodes may do so side by side. */
@Component
@ConditionalOnRole(NodeRole.SAGAS)
class CalendarWatch {

    private static final Logger log = LoggerFactory.getLogger(CalendarWatch.class);

    private final Settlement settlement;
    private final Duration every;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(new AxonThreadFactory("calendar"));

    CalendarWatch(Settlement settlement, @Value("${liuhe.calendar.settle-every:PT1H}") Duration every) {
        this.settlement = settlement;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        timer.scheduleWithFixedDelay(this::settle, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @return how many due dates were asked to be settled; what fails is tried again the next time */
    int settle() {
        try {
            int settled = settlement.settle();
            if (settled > 0) log.info("{} provisional due dates are settled", settled);
            return settled;
        } catch (RuntimeException e) {
            log.warn(
                    "provisional due dates could not be settled: {}",
                    e.getClass().getSimpleName());
            return 0;
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
