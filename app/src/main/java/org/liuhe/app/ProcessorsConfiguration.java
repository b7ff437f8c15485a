package org.liuhe.app;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.modelling.saga.repository.jdbc.PostgresSagaSqlSchema;
import org.axonframework.modelling.saga.repository.jdbc.SagaSqlSchema;
import org.axonframework.serialization.Serializer;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;
import org.liuhe.privacy.Serializers;
import org.liuhe.query.MatterSequencing;
import org.liuhe.query.live.Announcers;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events reach sagas and projections, and what happens when they cannot. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProcessorsProperties.class)
class ProcessorsConfiguration {

    private static final String PROJECTIONS = "projection.";
    private static final List<String> SAGAS = List.of(
            "saga.intake",
            "saga.routing",
            "saga.confirmation",
            "saga.cluster",
            "saga.council",
            "saga.mediation",
            "saga.enforcement",
            "saga.petition",
            "saga.support",
            "saga.support-answer");
    private static final int EVENTS_AT_A_TIME = 100;

    @Bean
    SagaSqlSchema sagaSqlSchema() {
        PostgresSagaSqlSchema schema = new PostgresSagaSqlSchema();
        // A deadline on one node and an event on another may reach the same saga; Axon's own lock ends at the process.
        schema.setExclusiveLoad(true);
        return schema;
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
    SnapshotTriggerDefinition snapshotTrigger(Snapshotter snapshotter, ProcessorsProperties properties) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, properties.snapshotEvery());
    }

    /** Axon Server would keep snapshots in plain, personal data and all; the streams are short. */
    @Bean("snapshotTrigger")
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled")
    SnapshotTriggerDefinition noSnapshots() {
        return NoSnapshotTriggerDefinition.INSTANCE;
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService eventWorkers(ProcessorsProperties properties) {
        return Executors.newScheduledThreadPool(properties.threads(), new AxonThreadFactory("events"));
    }

    /** Whoever follows a matter or an inbox hears of it once a projection has seen it. */
    @Bean
    @ConditionalOnRole(NodeRole.QUERY)
    ConfigurerModule announcing(Announcers announcers) {
        return configurer -> configurer
                .eventProcessing()
                .registerDefaultHandlerInterceptor((configuration, group) ->
                        group.startsWith(PROJECTIONS) ? announcers.of(group) : (unitOfWork, chain) -> chain.proceed());
    }

    @Bean
    ConfigurerModule eventProcessing(ScheduledExecutorService eventWorkers, ProcessorsProperties properties) {
        return configurer -> {
            EventProcessingConfigurer processing = configurer.eventProcessing();
            processing
                    .usingPooledStreamingEventProcessors(
                            (configuration, builder) -> builder.workerExecutor(eventWorkers)
                                    .initialSegmentCount(properties.segments())
                                    .batchSize(properties.batchSize()))
                    .configureDefaultStreamableMessageSource(configuration -> {
                        PromptEvents events = new PromptEvents(configuration.eventStore());
                        configuration.onShutdown(events::close);
                        return events;
                    })
                    .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                    .registerDefaultSequencingPolicy(configuration -> new MatterSequencing());
            // From the first event: a saga that is new to a running city must not miss what is open.
            SAGAS.forEach(saga -> processing.registerPooledStreamingEventProcessorConfiguration(
                    saga, (configuration, builder) -> builder.initialToken(StreamableMessageSource::createTailToken)
                            .initialSegmentCount(properties.sagaSegments())));
        };
    }

    /**
     * As Axon's own, but that it takes a stream for read when a batch is not full. Streams here have no gaps, so that to ask
     * until there is nothing more would cost every command one question too many.
     */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false)
    EventStorageEngine eventStorageEngine(
            Serializer snapshotSerializer,
            Serializers sealed,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            PersistenceExceptionResolver failures,
            org.axonframework.config.Configuration configuration,
            ConnectionProvider connections,
            TransactionManager transactions) {
        return JdbcEventStorageEngine.builder()
                .snapshotSerializer(sealed.forSnapshots(snapshotSerializer))
                .eventSerializer(eventSerializer)
                .upcasterChain(configuration.upcasterChain())
                .snapshotFilter(configuration.snapshotFilter())
                .persistenceExceptionResolver(failures)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .batchSize(EVENTS_AT_A_TIME)
                .finalAggregateBatchPredicate(batch -> batch.size() < EVENTS_AT_A_TIME)
                .build();
    }

    /**
     * Projections put a poison event, and all later ones of its matter, aside; sagas stop and try again instead. In the place
     * of Axon's own module, which would ask for each group by property.
     */
    @Bean
    DeadLetterQueueProviderConfigurerModule deadLetters(
            EventProcessorProperties axon,
            ConnectionProvider connections,
            TransactionManager transactions,
            DeadLetterSchema schema,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            Serializer generalSerializer) {
        Function<String, Function<org.axonframework.config.Configuration, SequencedDeadLetterQueue<EventMessage<?>>>>
                queues = group -> !group.startsWith(PROJECTIONS)
                ? null
                : configuration -> JdbcSequencedDeadLetterQueue.builder()
                        .processingGroup(group)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .schema(schema)
                        .genericSerializer(generalSerializer)
                        .eventSerializer(eventSerializer)
                        .build();
        return new DeadLetterQueueProviderConfigurerModule(axon, queues) {
            @Override
            public void configureModule(Configurer configurer) {
                EventProcessingConfigurer processing = configurer.eventProcessing();
                processing.registerDeadLetterQueueProvider(group -> {
                    // Without it, each projection asks the database about each event whether its matter has letters.
                    processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                            group, (configuration, builder) -> builder.enableSequenceIdentifierCache());
                    return queues.apply(group);
                });
            }
        };
    }
}
