package org.liuhe.app;

import java.time.Clock;
import java.time.ZoneId;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One clock for everything, the events' own times included. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    static Clock systemClock() {
        return Clock.system(ZoneId.of("Asia/Shanghai"));
    }

    @Autowired
    void stampEventsBy(Clock clock) {
        GenericEventMessage.clock = clock;
    }
}
