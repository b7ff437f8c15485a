package org.liuhe.app.walk;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.axonframework.spring.stereotype.Aggregate;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.app.AccountMemberships;
import org.liuhe.app.Wired;
import org.liuhe.command.CommandModule;
import org.liuhe.command.areas.Memberships;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.liuhe.identity.KeycloakAccounts;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;
import org.liuhe.sagas.SagasModule;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * All aggregates and all sagas as they are in production, in memory: what is stored is JSON, time and deadlines move by hand,
 * and each saga reads the events when it is told to.
 */
final class City {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Path FEW_CO_SIGNERS = Path.of("src", "test", "resources", "walk");
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    private final Hand hand = new Hand();
    private final Map<String, AvailabilityReported> members = new LinkedHashMap<>();
    private final Map<String, Matter> matters = new LinkedHashMap<>();
    private final Map<String, Lifecycle<?>> lifecycles = new LinkedHashMap<>();
    private final Map<Class<?>, AnnotatedSagaManager<?>> managers = new LinkedHashMap<>();
    private final Map<Class<?>, Integer> read = new LinkedHashMap<>();
    private final List<DomainEventMessage<?>> registry = new ArrayList<>();
    private final Town town = new Town(members);
    private final Alarms alarms = new Alarms();
    private final StoredEvents events;
    private final StoredSagas sagas;
    private final CommandGateway gateway;
    private final Collection<CorrelationDataProvider> origins;
    private int told;
    private long walk;
    private long ids;

    City(DataSource claims) {
        SimpleCommandBus commands = SimpleCommandBus.builder().build();
        SimpleQueryBus queries = SimpleQueryBus.builder().build();
        gateway = DefaultCommandGateway.builder().commandBus(commands).build();
        new AnnotationQueryHandlerAdapter<>(town).subscribe(queries);

        AnnotationConfigApplicationContext mapping = new AnnotationConfigApplicationContext();
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        mapping.registerBean(CommandBus.class, () -> SimpleCommandBus.builder().build());
        mapping.registerBean(QueryBus.class, () -> SimpleQueryBus.builder().build());
        mapping.register(Wired.messages());
        mapping.refresh();
        Serializer json = JacksonSerializer.builder()
                .objectMapper(mapping.getBean(com.fasterxml.jackson.databind.ObjectMapper.class))
                .build();
        mapping.close();
        events = new StoredEvents(json);
        sagas = new StoredSagas(json);
        EventStore store = EmbeddedEventStore.builder().storageEngine(events).build();

        context.register(CommandModule.class, SagasModule.class, Wired.messages());
        context.registerBean(Clock.class, () -> hand);
        context.registerBean(Policy.class, () -> PolicyFiles.load(FEW_CO_SIGNERS));
        context.registerBean(DataSource.class, () -> claims);
        context.registerBean(EventStore.class, () -> store);
        context.registerBean(CommandBus.class, () -> commands);
        context.registerBean(QueryBus.class, () -> queries);
        context.registerBean(CommandGateway.class, () -> gateway);
        context.registerBean(
                QueryGateway.class,
                () -> DefaultQueryGateway.builder().queryBus(queries).build());
        context.registerBean(DeadlineManager.class, () -> alarms);
        // nobody walks into an organisation here
        context.registerBean(
                Memberships.class, () -> new AccountMemberships(new KeycloakAccounts("nowhere", "nobody", "")));
        context.registerBean(Unsealed.class);
        context.refresh();
        origins = context.getBeansOfType(CorrelationDataProvider.class).values();
        commands.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List.copyOf(origins)));

        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(City.class),
                new SpringBeanParameterResolverFactory(context));
        Configurer aggregates = DefaultConfigurer.defaultConfiguration(false)
                .configureCommandBus(configuration -> commands)
                .configureEventStore(configuration -> store)
                .configureSerializer(configuration -> json)
                .registerComponent(ParameterResolverFactory.class, configuration -> parameters);
        for (Class<?> aggregate : types(context, Aggregate.class)) {
            aggregates.configureAggregate(aggregate);
            lifecycle(aggregate).ifPresent(states -> lifecycles.put(aggregate.getSimpleName(), states));
        }
        aggregates.start();
        for (Class<?> saga : types(context, Saga.class)) managers.put(saga, manager(saga, sagas, parameters));
    }

    private static List<Class<?>> types(
            AnnotationConfigApplicationContext context, Class<? extends java.lang.annotation.Annotation> annotation) {
        List<Class<?>> types = new ArrayList<>();
        for (String bean : context.getBeanNamesForAnnotation(annotation)) types.add(context.getType(bean));
        return types;
    }

    private static Optional<Lifecycle<?>> lifecycle(Class<?> aggregate) {
        try {
            Field field = aggregate.getDeclaredField("LIFECYCLE");
            field.setAccessible(true);
            return Optional.of((Lifecycle<?>) field.get(null));
        } catch (NoSuchFieldException none) {
            return Optional.empty();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> AnnotatedSagaManager<T> manager(
            Class<T> saga, SagaStore<Object> store, ParameterResolverFactory parameters) {
        return AnnotatedSagaManager.<T>builder()
                .sagaType(saga)
                .sagaRepository(AnnotatedSagaRepository.<T>builder()
                        .sagaType(saga)
                        .sagaStore(store)
                        .parameterResolverFactory(parameters)
                        .build())
                .parameterResolverFactory(parameters)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build();
    }

    /** As on the first day, with nothing but the registry; ids are the walk's own. */
    void begin(long number, Random random) {
        walk = number;
        ids = 0;
        told = 0;
        hand.now = MONDAY;
        events.clear();
        sagas.clear();
        alarms.clear();
        members.clear();
        matters.clear();
        read.clear();
        registry.clear();
        town.begin(random);
        for (Event each : Town.REGISTRY)
            registry.add(events.given(
                    each instanceof AreaRegistered area
                            ? area.areaId()
                            : ((OrganisationRegistered) each).organisationId(),
                    each));
    }

    /** An id that no other walk has. */
    String id(String prefix) {
        return prefix + new UUID(walk, ++ids);
    }

    Instant now() {
        return hand.now;
    }

    Clock clock() {
        return hand;
    }

    LocalDate today() {
        return LocalDate.ofInstant(hand.now, ZONE);
    }

    void pass(Duration time) {
        hand.now = hand.now.plus(time);
    }

    Town town() {
        return town;
    }

    Alarms alarms() {
        return alarms;
    }

    StoredSagas sagas() {
        return sagas;
    }

    List<DomainEventMessage<?>> registry() {
        return registry;
    }

    List<DomainEventMessage<?>> log() {
        return events.log();
    }

    Map<String, Lifecycle<?>> lifecycles() {
        return lifecycles;
    }

    Collection<Matter> matters() {
        return matters.values();
    }

    List<Matter> matters(MatterKind kind) {
        return matters.values().stream().filter(matter -> matter.kind() == kind).toList();
    }

    Optional<Matter> matter(String id) {
        return Optional.ofNullable(matters.get(id));
    }

    /**
     * Sends a person's command.
     *
     * @return the refusal, which has changed nothing; empty where it was accepted
     */
    Optional<Refusal> send(Move move) {
        int before = events.log().size();
        CommandMessage<Object> message = GenericCommandMessage.asCommandMessage(move.command())
                .andMetaData(move.actor().metaData());
        try {
            gateway.sendAndWait(message);
            tell();
            return Optional.empty();
        } catch (CommandExecutionException failed) {
            Refusal refusal = failed.<Refusal>getDetails().orElseThrow(() -> failed);
            if (events.log().size() != before) throw new AssertionError("refused, and recorded all the same", failed);
            return Optional.of(refusal);
        }
    }

    /** Every saga reads what it has not read. */
    void settle(Random random) {
        while (step(random)) continue;
    }

    /** One of the sagas reads one event; false where all have read everything. */
    boolean step(Random random) {
        List<Class<?>> behind = managers.keySet().stream()
                .filter(saga -> read.getOrDefault(saga, 0) < events.log().size())
                .toList();
        if (behind.isEmpty()) return false;
        Class<?> saga = behind.get(random.nextInt(behind.size()));
        EventMessage<?> event = events.log().get(read.merge(saga, 1, Integer::sum) - 1);
        run(event, () -> managers.get(saga).handle(event, Segment.ROOT_SEGMENT));
        return true;
    }

    /** The deadline reaches its saga, whether or not that is still there. */
    void fire(Alarms.Alarm alarm) {
        alarms.rings(alarm);
        EventMessage<?> message = GenericDeadlineMessage.asDeadlineMessage(alarm.name(), alarm.payload(), hand.now);
        run(message, () -> {
            for (AnnotatedSagaManager<?> manager : managers.values()) manager.send(message, alarm.scope());
        });
    }

    private void run(Message<?> message, Step step) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(message);
        origins.forEach(work::registerCorrelationDataProvider);
        work.executeWithResult(() -> {
                    step.run();
                    return null;
                })
                .getPayload();
        tell();
    }

    private void tell() {
        for (; told < events.log().size(); told++) {
            DomainEventMessage<?> event = events.log().get(told);
            String stream = event.getAggregateIdentifier();
            if (event.getPayload() instanceof AvailabilityReported reported) members.put(stream, reported);
            if (MatterKind.of(stream).isPresent())
                matters.computeIfAbsent(stream, Matter::new)
                        .on((Event) event.getPayload(), lifecycles.get(event.getType()));
        }
    }

    /** Texts are stored as they are here, and nobody is erased. */
    static final class Unsealed implements PersonalTexts, PersonalMatters {
        @Override
        public <T> T opened(T message) {
            return message;
        }

        @Override
        public List<String> of(Person person) {
            return List.of();
        }

        @Override
        public Person filer(String matterId) {
            return Person.behind(matterId);
        }

        @Override
        public List<String> naming(PersonalData.Kind kind, String nameOrPhone) {
            return List.of();
        }
    }

    private interface Step {
        void run() throws Exception;
    }

    private static final class Hand extends Clock {

        private Instant now = MONDAY;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
