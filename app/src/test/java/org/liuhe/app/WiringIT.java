package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.modelling.saga.repository.jdbc.JdbcSagaStore;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.app.local.LocalServices;
import org.liuhe.privacy.Serializers;
import org.springframework.context.ConfigurableApplicationContext;

/** What the application is made of, in both profiles: a store in memory would pass every happy path. */
class WiringIT {

    private static final Set<String> GROUPS = Set.of(
            "saga.intake",
            "saga.routing",
            "saga.confirmation",
            "saga.cluster",
            "projection.directory",
            "projection.tracking",
            "projection.inbox",
            "projection.complaints",
            "projection.dossier",
            "projection.matters",
            "projection.privacy",
            "privacy.erasing",
            "projection.moderation",
            "projection.attachments",
            "projection.support",
            "projection.accountability",
            "attachments.withdrawing",
            "projection.messages",
            "projection.mail",
            "saga.council",
            "saga.mediation",
            "saga.enforcement",
            "saga.petition",
            "saga.support",
            "saga.support-answer");

    @Test
    void keepsEverythingInPostgresql() {
        try (Node node = Node.start()) {
            assertThat(node.bean(EventStorageEngine.class)).isExactlyInstanceOf(JdbcEventStorageEngine.class);
            assertThat(node.bean(EventBus.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
            assertThat(node.bean(CommandBus.class)).isExactlyInstanceOf(SimpleCommandBus.class);
            assertThat(node.bean(QueryBus.class)).isExactlyInstanceOf(SimpleQueryBus.class);
            assertStoresAndProcessors(node.context());
        }
    }

    @Test
    void keepsSagasTokensDeadlinesAndLettersInPostgresqlWithAxonServerToo() {
        LocalServices services = LocalServices.shared();
        try (Node node = Node.start(
                services,
                services.freshDatabase(),
                Map.of(
                        "spring.profiles.active", "axonserver",
                        // Nothing listens there: the connection is tried in the background and health tells.
                        "axon.axonserver.servers", "localhost:1",
                        "liuhe.roles", "api",
                        "logging.level.io.axoniq", "OFF"))) {
            assertThat(node.bean(EventBus.class)).isExactlyInstanceOf(AxonServerEventStore.class);
            assertThat(node.context().getBean("axonServerCommandBus")).isInstanceOf(AxonServerCommandBus.class);
            assertThat(node.bean(QueryBus.class)).isExactlyInstanceOf(AxonServerQueryBus.class);
            // It stores no event.
            assertStores(node.context(), JacksonSerializer.class);
            assertThat(node.management().get("/actuator/health").status()).isEqualTo(503);
        }
    }

    private static void assertStoresAndProcessors(ConfigurableApplicationContext context) {
        assertStores(context, context.getBean(Serializers.class).forEvents(null).getClass());
        EventProcessingConfiguration processing = context.getBean(EventProcessingConfiguration.class);
        assertThat(processing.eventProcessors().keySet()).isEqualTo(GROUPS);
        assertThat(processing.eventProcessors().values())
                .allSatisfy(processor -> assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class));
        GROUPS.forEach(group -> {
            assertThat(processing.listenerInvocationErrorHandler(group)).isInstanceOf(PropagatingErrorHandler.class);
            if (group.startsWith("projection."))
                assertThat(processing.deadLetterQueue(group)).get().isInstanceOf(JdbcSequencedDeadLetterQueue.class);
        });
        assertThat(processing.sagaStore()).isExactlyInstanceOf(JdbcSagaStore.class);
    }

    private static void assertStores(ConfigurableApplicationContext context, Class<?> events) {
        assertThat(context.getBean(TokenStore.class)).isExactlyInstanceOf(JdbcTokenStore.class);
        assertThat(context.getBean(SagaStore.class)).isExactlyInstanceOf(JdbcSagaStore.class);
        assertThat(context.getBean(DeadlineManager.class)).isInstanceOf(DbSchedulerDeadlineManager.class);
        assertThat(context.getBean(TransactionManager.class)).isExactlyInstanceOf(SpringTransactionManager.class);
        Map<String, Serializer> serializers = context.getBeansOfType(Serializer.class);
        assertThat(serializers).isNotEmpty();
        serializers.forEach((name, serializer) -> assertThat(serializer.getClass())
                .as(name)
                .isEqualTo(name.equals("eventSerializer") ? events : JacksonSerializer.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"command", "sagas", "query", "api"})
    void switchesRolesOffOneByOne(String off) {
        LocalServices services = LocalServices.shared();
        String others = Stream.of("command", "sagas", "query", "api")
                .filter(role -> !role.equals(off))
                .collect(Collectors.joining(","));
        try (Node node = Node.start(services, services.freshDatabase(), Map.of("liuhe.roles", others))) {
            Set<String> groups = node.bean(EventProcessingConfiguration.class)
                    .eventProcessors()
                    .keySet();
            assertThat(groups.stream().anyMatch(group -> group.startsWith("saga.")))
                    .isEqualTo(!off.equals("sagas"));
            assertThat(groups.stream().anyMatch(group -> group.startsWith("projection.")))
                    .isEqualTo(!off.equals("query"));
            assertThat(node.context().getBeanNamesForType(org.liuhe.command.CommandModule.class))
                    .hasSize(off.equals("command") ? 0 : 1);
            assertThat(node.context().getBeanNamesForType(org.liuhe.api.ApiModule.class))
                    .hasSize(off.equals("api") ? 0 : 1);
        }
    }

    @Test
    void refusesARoleThatDoesNotExist() {
        LocalServices services = LocalServices.shared();
        String database = services.freshDatabase();
        Map<String, String> wrong = Map.of("liuhe.roles", "command,mayor");
        assertThatThrownBy(() -> Node.start(services, database, wrong))
                .rootCause()
                .hasMessage("liuhe.roles names 'mayor', which is no role; known: [command, sagas, query, api]");
    }
}
