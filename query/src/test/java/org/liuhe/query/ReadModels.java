package org.liuhe.query;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.SubscriptionQueryMessage;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.axonframework.queryhandling.SubscriptionQueryUpdateMessage;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalMatters;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole query module on a real database, empty at first; fed with events and asked by messages, as in life. */
public final class ReadModels {

    /** A category whose matters may be listed, and one whose matters never are. */
    public static final String LISTED = "lift-broken";

    public static final String UNLISTED = "family-matter";

    private static final ReadModels SHARED = new ReadModels();

    private final JdbcClient db;
    private final AnnotationConfigApplicationContext context;
    private final QueryBus bus;
    private final QueryGateway gateway;
    private final Map<String, List<AnnotationEventHandlerAdapter>> groups = new LinkedHashMap<>();

    private ReadModels() {
        DataSource dataSource = Database.dataSource();
        SimpleQueryBus simpleBus = SimpleQueryBus.builder().build();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(QueryUpdateEmitter.class, simpleBus::queryUpdateEmitter);
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(PersonalMatters.class, () -> new EverybodyEverywhere(JdbcClient.create(dataSource)));
        context.register(QueryModule.class);
        context.refresh();
        db = context.getBean(JdbcClient.class);
        bus = simpleBus;
        gateway = DefaultQueryGateway.builder().queryBus(bus).build();
        bus.registerHandlerInterceptor(context.getBean(RefusalInterceptor.class));
        for (String name : context.getBeanDefinitionNames()) {
            Object bean = context.getBean(name);
            ProcessingGroup group = bean.getClass().getAnnotation(ProcessingGroup.class);
            if (group != null)
                groups.computeIfAbsent(group.value(), key -> new ArrayList<>())
                        .add(new AnnotationEventHandlerAdapter(bean));
            else if (bean.getClass().getPackageName().startsWith("org.liuhe.query."))
                new AnnotationQueryHandlerAdapter<>(bean).subscribe(bus);
        }
    }

    /** The read models, emptied. */
    public static ReadModels empty() {
        SHARED.reset();
        return SHARED;
    }

    public void reset() {
        groups.values().forEach(adapters -> adapters.forEach(adapter -> adapter.prepareReset(null)));
    }

    /** Hands each event to every projection. */
    public ReadModels play(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events)
            for (List<AnnotationEventHandlerAdapter> group : groups.values())
                for (AnnotationEventHandlerAdapter adapter : group) handle(adapter, event);
        return this;
    }

    public <R> R ask(Query<?> query, Class<R> type, Actor actor) {
        return ask(query, ResponseTypes.instanceOf(type), actor);
    }

    public <R> List<R> list(Query<R> query, Class<R> type) {
        return ask(query, ResponseTypes.multipleInstancesOf(type), null);
    }

    public <R> List<R> list(Query<R> query, Class<R> type, Actor actor) {
        return ask(query, ResponseTypes.multipleInstancesOf(type), actor);
    }

    public <R> Optional<R> find(Query<R> query, Class<R> type) {
        return ask(query, ResponseTypes.optionalInstanceOf(type), null);
    }

    public <R> Optional<R> find(Query<R> query, Class<R> type, Actor actor) {
        return ask(query, ResponseTypes.optionalInstanceOf(type), actor);
    }

    @SuppressWarnings("unchecked")
    public <R> Page<R> page(Query<R> query, Actor actor) {
        return ask(query, Page.class, actor);
    }

    /** What the query is refused with. */
    public Refusal refusal(Query<?> query, Actor actor) {
        CompletionException failure =
                catchThrowableOfType(CompletionException.class, () -> ask(query, Object.class, actor));
        return (Refusal)
                ((QueryExecutionException) failure.getCause()).getDetails().orElseThrow();
    }

    /** A part of the module. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public QueryGateway gateway() {
        return gateway;
    }

    /** As a page that stays open does: the updates go to the listener as they come. */
    public <U> SubscriptionQueryResult<?, ?> subscribe(SubscriptionQueryMessage<?, ?, U> query, Consumer<U> listener) {
        SubscriptionQueryResult<?, SubscriptionQueryUpdateMessage<U>> result = bus.subscriptionQuery(query);
        result.updates().subscribe(update -> listener.accept(update.getPayload()));
        return result;
    }

    public JdbcClient db() {
        return db;
    }

    /** Every row of every table of the read models of complaints and cases, as text. */
    public Map<String, List<String>> rows() {
        return rows("directory_.*|tracking|accountability_.*|inbox.*|complaint_view|dossier.*");
    }

    /** Every row of the tables with names of the pattern, as text. */
    public Map<String, List<String>> rows(String names) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        List<String> tables = db.sql(
                        """
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = 'public' AND table_name ~ ('^(' || :names || ')$')
                        ORDER BY table_name""")
                .param("names", names)
                .query(String.class)
                .list();
        for (String table : tables)
            rows.put(
                    table,
                    db.sql("SELECT t::text FROM " + table + " AS t ORDER BY 1")
                            .query(String.class)
                            .list());
        return rows;
    }

    private <R> R ask(Query<?> query, ResponseType<R> type, Actor actor) {
        GenericQueryMessage<Query<?>, R> message =
                new GenericQueryMessage<>(query, query.getClass().getName(), type);
        return gateway.query(
                        query.getClass().getName(),
                        actor == null ? message : message.withMetaData(actor.metaData()),
                        type)
                .join();
    }

    private static void handle(AnnotationEventHandlerAdapter adapter, EventMessage<?> event) {
        try {
            adapter.handle(event);
        } catch (Exception e) {
            throw new IllegalStateException(event.getPayloadType().getSimpleName(), e);
        }
    }

    public static List<EventMessage<?>> twice(List<? extends EventMessage<?>> events) {
        return events.stream()
                .<EventMessage<?>>flatMap(event -> Arrays.asList(event, event).stream())
                .toList();
    }

    /** Whoever is looked for stands in every matter. */
    private record EverybodyEverywhere(JdbcClient db) implements PersonalMatters {
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
            return db.sql("SELECT complaint_id FROM dossier UNION ALL SELECT matter_id FROM matter")
                    .query(String.class)
                    .list();
        }
    }
}
