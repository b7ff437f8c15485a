package org.liuhe.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.authority.AuthorityInterceptor;
import org.liuhe.command.authority.RefusalInterceptor;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.liuhe.policy.Policy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class CommandModuleTest {

    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @BeforeEach
    void start() {
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Policy.class, Town::policy);
        context.registerBean(EventStore.class, () -> events);
        context.registerBean(DataSource.class, () -> new DriverManagerDataSource());
        context.registerBean(PersonalTexts.class, PlainTexts::new);
        context.registerBean(PersonalMatters.class, NoMatters::new);
        context.register(CommandModule.class, Interceptors.class);
        context.refresh();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void bringsWhatTheHandlersNeed() {
        assertThat(context.getBean(Terms.class)).isNotNull();
        assertThat(context.getBean(KnownAreas.class)).isNotNull();
        assertThat(context.getBean(KnownOrganisations.class)).isNotNull();
    }

    @Test
    void bringsAnAggregateForEachKindOfStream() {
        assertThat(context.getBeanDefinitionNames())
                .contains(
                        "org.liuhe.command.areas.Area",
                        "org.liuhe.command.areas.Organisation",
                        "org.liuhe.command.complaints.Complaint",
                        "org.liuhe.command.cases.Case",
                        "org.liuhe.command.moderation.Publication");
    }

    @Test
    void putsTheRefusalBeforeTheAuthority() {
        assertThat(context.getBean(Interceptors.class).provider.orderedStream())
                .hasExactlyElementsOfTypes(RefusalInterceptor.class, AuthorityInterceptor.class);
    }

    @Test
    void saysHowFarAStreamHasCome() {
        events.publish(
                new GenericDomainEventMessage<>("Complaint", "cmp-1", 0, "first"),
                new GenericDomainEventMessage<>("Complaint", "cmp-1", 1, "second"));
        StreamPositions positions = context.getBean(StreamPositions.class);
        assertThat(positions.handle(new FindStreamPosition("cmp-1"))).isEqualTo(new StreamPosition("cmp-1", 1));
        assertThatThrownBy(() -> positions.handle(new FindStreamPosition("cmp-2")))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("matter.unknown");
    }

    /** Asks for them as whoever registers them on the bus does. */
    static final class Interceptors {

        private final ObjectProvider<MessageHandlerInterceptor<? super CommandMessage<?>>> provider;

        Interceptors(ObjectProvider<MessageHandlerInterceptor<? super CommandMessage<?>>> provider) {
            this.provider = provider;
        }
    }

    private static final class PlainTexts implements PersonalTexts {
        @Override
        public <T> T opened(T message) {
            return message;
        }
    }

    private static final class NoMatters implements PersonalMatters {
        @Override
        public Person filer(String matterId) {
            return Person.behind(matterId);
        }

        @Override
        public List<String> of(Person person) {
            return List.of();
        }

        @Override
        public List<String> naming(PersonalData.Kind kind, String nameOrPhone) {
            return List.of();
        }
    }
}
