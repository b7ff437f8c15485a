package org.liuhe.app.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToDoubleFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.liuhe.api.mail.MailStanding;
import org.liuhe.app.ConditionalOnRole;
import org.liuhe.app.NodeRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Liuhe's own figures for Prometheus. What each means, and when to wake somebody, is in docs/operations.md. */
@Configuration(proxyBeanMethods = false)
class Metrics {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnRole(NodeRole.COMMAND)
    MessageHandlerInterceptor<CommandMessage<?>> commandOutcomes(MeterRegistry meters) {
        return new CommandOutcomes(meters);
    }

    @Bean
    MeterBinder processorMeters(ProcessorStandings standings) {
        return meters -> standings.processors().forEach(processor -> {
            gauge(meters, "liuhe.processor.lag.events", processor, standings, ProcessorStanding::events);
            gauge(meters, "liuhe.processor.lag.seconds", processor, standings, ProcessorStanding::seconds);
            gauge(meters, "liuhe.processor.unclaimed.segments", processor, standings, ProcessorStanding::unclaimed);
        });
    }

    private static void gauge(
            MeterRegistry meters,
            String name,
            String processor,
            ProcessorStandings standings,
            ToDoubleFunction<ProcessorStanding> value) {
        Gauge.builder(name, standings, all -> value.applyAsDouble(all.recent(processor)))
                .tag("processor", processor)
                .register(meters);
    }

    @Bean
    MeterBinder deadLetterMeters(ProcessorStandings standings, DeadLetterCounts letters) {
        return meters -> standings.processors().stream()
                .filter(processor -> processor.startsWith("projection."))
                .forEach(processor -> {
                    letters(meters, processor, "waiting", letters, DeadLetterCounts.Count::waiting);
                    letters(meters, processor, "parked", letters, DeadLetterCounts.Count::parked);
                });
    }

    private static void letters(
            MeterRegistry meters,
            String processor,
            String state,
            DeadLetterCounts letters,
            ToDoubleFunction<DeadLetterCounts.Count> value) {
        Gauge.builder("liuhe.dead.letters", letters, all -> value.applyAsDouble(all.of(processor)))
                .tag("processor", processor)
                .tag("state", state)
                .register(meters);
    }

    @Bean
    MeterBinder deadlineMeters(Deadlines deadlines) {
        return meters -> {
            Gauge.builder("liuhe.deadlines.waiting", deadlines, all -> all.standing()
                            .waiting())
                    .register(meters);
            Gauge.builder("liuhe.deadlines.overdue", deadlines, all -> all.standing()
                            .overdue())
                    .register(meters);
            Gauge.builder("liuhe.deadlines.failing", deadlines, all -> all.standing()
                            .failing())
                    .register(meters);
            Gauge.builder("liuhe.deadlines.latest.seconds", deadlines, all -> all.standing()
                            .latestSeconds())
                    .register(meters);
        };
    }

    @Bean
    @ConditionalOnRole(NodeRole.API)
    MeterBinder mailMeters(MailStanding mail) {
        return meters -> {
            Gauge.builder("liuhe.mail.waiting", mail, all -> all.figures()
                            .map(MailStanding.Figures::waiting)
                            .orElse(0L))
                    .register(meters);
            Gauge.builder("liuhe.mail.given.up", mail, all -> all.figures()
                            .map(MailStanding.Figures::givenUp)
                            .orElse(0L))
                    .register(meters);
        };
    }
}
