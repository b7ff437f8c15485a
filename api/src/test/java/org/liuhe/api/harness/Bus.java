package org.liuhe.api.harness;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.Registration;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.matters.MayKnowOf;
import org.springframework.core.ResolvableType;

/** Axon's own buses, with handlers that a test gives. */
public final class Bus {
    private final SimpleCommandBus commands = SimpleCommandBus.builder().build();
    private final SimpleQueryBus queries = SimpleQueryBus.builder().build();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<Command> sent = new ArrayList<>();
    private final List<Query<?>> asked = new ArrayList<>();
    private Optional<Actor> lastActor = Optional.empty();
    private boolean known = true;

    Bus() {
        queries.subscribe(MayKnowOf.class.getName(), Boolean.class, message -> known);
    }

    public CommandGateway commandGateway() {
        return DefaultCommandGateway.builder().commandBus(commands).build();
    }

    public QueryGateway queryGateway() {
        return DefaultQueryGateway.builder().queryBus(queries).build();
    }

    /** What happens when such a command is sent. */
    public synchronized <C extends Command> void on(Class<C> type, Function<C, ?> handler) {
        registrations.add(commands.subscribe(type.getName(), (CommandMessage<?> message) -> {
            lastActor = Actor.of(message.getMetaData());
            sent.add((Command) message.getPayload());
            return handler.apply(type.cast(message.getPayload()));
        }));
    }

    /** What is answered when such a query is asked, as the answer's own type (R or Page). */
    public synchronized <Q extends Query<?>> void answer(Class<Q> type, Type response, Function<Q, ?> handler) {
        registrations.add(queries.subscribe(type.getName(), response, (QueryMessage<?, Object> message) -> {
            lastActor = Actor.of(message.getMetaData());
            asked.add((Query<?>) message.getPayload());
            return handler.apply(type.cast(message.getPayload()));
        }));
    }

    /** What is answered when such a list is asked for. */
    public <R, Q extends Query<R>> void answerList(Class<Q> type, Class<R> element, Function<Q, List<R>> handler) {
        answer(type, ResolvableType.forClassWithGenerics(List.class, element).getType(), handler);
    }

    /** Tells everybody who subscribed to anything. */
    public void emit(Object update) {
        queries.queryUpdateEmitter().emit(subscription -> true, update);
    }

    /** From now on the sender may know of no matter. */
    public void hideMatters() {
        known = false;
    }

    public synchronized void reset() {
        known = true;
        registrations.forEach(Registration::cancel);
        registrations.clear();
        sent.clear();
        asked.clear();
        lastActor = Optional.empty();
    }

    public List<Command> sent() {
        return List.copyOf(sent);
    }

    public List<Query<?>> asked() {
        return List.copyOf(asked);
    }

    public <Q> Q lastAsked(Class<Q> type) {
        return asked.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    public Optional<Actor> lastActor() {
        return lastActor;
    }
}
