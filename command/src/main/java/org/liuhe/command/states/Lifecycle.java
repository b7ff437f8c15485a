package org.liuhe.command.states;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liuhe.contracts.Event;

/**
 * Which event leads from which state to which. The aggregate takes its state from here, and the picture in the docs is drawn
 * from here, so that neither can say what the other does not.
 *
 * @param <S> the states
 */
public final class Lifecycle<S extends Enum<S>> {

    private final String name;
    private final Map<Class<? extends Event>, Map<S, Function<Event, S>>> moves = new LinkedHashMap<>();
    private final Map<Class<? extends Event>, Map<S, List<S>>> drawn = new LinkedHashMap<>();

    private Lifecycle(String name) {
        this.name = name;
    }

    /** @param name of the aggregate, for the picture */
    public static <S extends Enum<S>> Lifecycle<S> named(String name) {
        return new Lifecycle<>(name);
    }

    /** The event that begins the life. */
    public Lifecycle<S> begins(Class<? extends Event> event, S to) {
        put(event, null, ignored -> to, List.of(to));
        return this;
    }

    /** The event leads from any of the states to one. */
    @SafeVarargs
    public final Lifecycle<S> on(Class<? extends Event> event, S to, S... from) {
        for (S each : from) put(event, each, ignored -> to, List.of(to));
        return this;
    }

    /** What the event carries decides where it leads. */
    @SafeVarargs
    public final <E extends Event> Lifecycle<S> on(Class<E> event, Function<E, S> to, List<S> possible, S... from) {
        for (S each : from) put(event, each, moved -> to.apply(event.cast(moved)), possible);
        return this;
    }

    /** The event happens in these states, and changes none of them. */
    @SafeVarargs
    public final Lifecycle<S> stays(Class<? extends Event> event, S... in) {
        for (S each : in) put(event, each, ignored -> each, List.of(each));
        return this;
    }

    /** True where the event may happen in the state; null is the state before all others. */
    public boolean allows(S state, Class<? extends Event> event) {
        return moves.getOrDefault(event, Map.of()).containsKey(state);
    }

    /**
     * The state after an event.
     *
     * @throws IllegalStateException where the event leads nowhere from this state: a guard of the aggregate is missing
     */
    public S after(S state, Event event) {
        Function<Event, S> move = moves.getOrDefault(event.getClass(), Map.of()).get(state);
        if (move == null)
            throw new IllegalStateException(
                    name + ": no " + event.getClass().getSimpleName() + " from " + (state == null ? "nothing" : state));
        return move.apply(event);
    }

    /** The name of the aggregate. */
    public String name() {
        return name;
    }

    /** The picture, as a Mermaid state diagram; a state that nothing leaves for another is an end. */
    public String mermaid() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        drawn.forEach((event, byState) -> byState.forEach((from, targets) -> targets.forEach(
                to -> arrows.computeIfAbsent((from == null ? "[*]" : from) + " --> " + to, none -> new ArrayList<>())
                        .add(event.getSimpleName()))));
        StringBuilder picture = new StringBuilder("stateDiagram-v2\n");
        arrows.forEach((arrow, events) -> picture.append("    ")
                .append(arrow)
                .append(": ")
                .append(String.join(", ", events))
                .append('\n'));
        ends().forEach(end -> picture.append("    ").append(end).append(" --> [*]\n"));
        return picture.toString();
    }

    /** The states that nothing leaves for another. */
    public List<S> ends() {
        List<S> left = drawn.values().stream()
                .flatMap(byState -> byState.entrySet().stream())
                .filter(entry ->
                        entry.getKey() != null && entry.getValue().stream().anyMatch(to -> to != entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return drawn.values().stream()
                .flatMap(byState -> byState.values().stream())
                .flatMap(List::stream)
                .distinct()
                .filter(state -> !left.contains(state))
                .sorted()
                .toList();
    }

    /** The events that may lead into one of the {@link #ends()}. */
    public Set<Class<? extends Event>> endings() {
        List<S> ends = ends();
        return drawn.entrySet().stream()
                .filter(event -> event.getValue().entrySet().stream().anyMatch(move -> move.getValue().stream()
                        .anyMatch(to -> to != move.getKey() && ends.contains(to))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void put(Class<? extends Event> event, S from, Function<Event, S> to, List<S> possible) {
        boolean again =
                moves.computeIfAbsent(event, none -> new LinkedHashMap<>()).put(from, to) != null;
        if (again)
            throw new IllegalArgumentException(name + ": two ways for " + event.getSimpleName() + " from " + from);
        drawn.computeIfAbsent(event, none -> new LinkedHashMap<>()).put(from, possible);
    }
}
