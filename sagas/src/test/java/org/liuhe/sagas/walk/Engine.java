package org.liuhe.sagas.walk;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.GenericDeadlineMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.Segment;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.saga.AnnotatedSagaManager;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.modelling.saga.repository.AnnotatedSagaRepository;
import org.axonframework.modelling.saga.repository.SagaStore;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.json.JacksonSerializer;
import org.axonframework.spring.config.annotation.SpringBeanParameterResolverFactory;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.sagas.SagasModule;
import org.liuhe.sagas.Stories;
import org.liuhe.sagas.Town;
import org.liuhe.sagas.cases.RoutingSaga;
import org.liuhe.sagas.complaints.ConfirmationSaga;
import org.liuhe.sagas.complaints.IntakeSaga;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real saga managers, with the module's own beans, run over one {@link World} after another. */
final class Engine {

    static final Set<Class<?>> SAGAS = Set.of(IntakeSaga.class, RoutingSaga.class, ConfirmationSaga.class);

    private static final Map<Class<?>, Set<Class<?>>> HANDLED = eventsOf(SagaEventHandler.class);
    private static final Map<Class<?>, Set<Class<?>>> STARTING = eventsOf(StartSaga.class);

    private static final List<Class<?>> COMMANDS = List.of(
            AcceptComplaint.class,
            RejectComplaint.class,
            AnswerComplaint.class,
            CloseComplaintUnconfirmed.class,
            OpenCase.class,
            AssignCase.class,
            ReportRouteGap.class,
            MarkOverdue.class,
            ReopenCase.class,
            CloseCase.class);

    private final Map<Class<?>, AnnotatedSagaManager<?>> managers = new LinkedHashMap<>();
    private World world;

    Engine(Town town) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        COMMANDS.forEach(command -> bus.subscribe(command.getName(), message -> {
            world.matter.on(message.getPayload());
            return null;
        }));
        Serializer json =
                JacksonSerializer.builder().objectMapper(storedFields()).build();

        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.register(SagasModule.class);
        context.registerBean(
                CommandGateway.class,
                () -> DefaultCommandGateway.builder().commandBus(bus).build());
        context.registerBean(QueryGateway.class, town::queries);
        context.registerBean(DeadlineManager.class, () -> current(DeadlineManager.class, () -> world.deadlines()));
        context.refresh();

        ParameterResolverFactory parameters = MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Engine.class),
                new SpringBeanParameterResolverFactory(context));
        @SuppressWarnings("unchecked")
        SagaStore<Object> store = current(SagaStore.class, () -> world.store(json));
        SAGAS.forEach(saga -> managers.put(saga, manager(saga, store, parameters)));
    }

    /** Written and read as in production: the fields, whoever may see them. */
    static ObjectMapper storedFields() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .visibility(PropertyAccessor.CREATOR, JsonAutoDetect.Visibility.ANY)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
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

    /** Reads past what a saga has no handler for, or is not there to handle: that changes nothing, whenever it happens. */
    void skipWhatIsIgnored(World in) {
        for (Class<?> saga : SAGAS) {
            Set<Class<?>> heeded = in.isAlive(saga) ? HANDLED.get(saga) : STARTING.get(saga);
            while (in.unread(saga) > 0 && !heeded.contains(in.peek(saga).getClass())) in.next(saga);
        }
    }

    private static Map<Class<?>, Set<Class<?>>> eventsOf(Class<? extends Annotation> annotation) {
        return SAGAS.stream().collect(Collectors.toMap(Function.identity(), saga -> Stream.of(saga.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(SagaEventHandler.class))
                .filter(method -> method.isAnnotationPresent(annotation))
                .map(method -> method.getParameterTypes()[0])
                .collect(Collectors.toSet())));
    }

    /** The saga takes its next event. */
    void step(Class<?> saga, World in) {
        world = in;
        EventMessage<?> event = new GenericEventMessage<>(in.next(saga));
        run(event, () -> managers.get(saga).handle(event, Segment.ROOT_SEGMENT));
    }

    /** The deadline is delivered to its saga. */
    void fire(World.Alarm alarm, World in) {
        world = in;
        EventMessage<?> message =
                GenericDeadlineMessage.asDeadlineMessage(alarm.name(), alarm.payload(), Stories.START);
        run(message, () -> {
            for (AnnotatedSagaManager<?> manager : managers.values()) manager.send(message, alarm.scope());
        });
    }

    private static void run(Message<?> message, Step step) {
        DefaultUnitOfWork.startAndGet(message)
                .executeWithResult(() -> {
                    step.run();
                    return null;
                })
                .getPayload();
    }

    private interface Step {
        void run() throws Exception;
    }

    @SuppressWarnings("unchecked")
    private static <T> T current(Class<? super T> type, Supplier<T> target) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.isDefault()) return InvocationHandler.invokeDefault(proxy, method, arguments);
            return method.invoke(target.get(), arguments);
        });
    }
}
