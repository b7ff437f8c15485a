package org.liuhe.app.walk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.matters.MatterKind;

/** One matter, as its events tell it. */
final class Matter {

    private final String id;
    private final MatterKind kind;
    private final List<Event> events = new ArrayList<>();
    private final Set<Enum<?>> stages = new LinkedHashSet<>();
    private Enum<?> stage;
    private boolean ended;

    Matter(String id) {
        this.id = id;
        this.kind = MatterKind.of(id).orElseThrow();
    }

    void on(Event event, Lifecycle<?> lifecycle) {
        events.add(event);
        if (lifecycle != null) moves(event, lifecycle);
        else
            ended |= event instanceof ComplaintRejected
                    || event instanceof ComplaintWithdrawn
                    || event instanceof ComplaintConfirmed
                    || event instanceof ComplaintClosedUnconfirmed;
    }

    @SuppressWarnings("unchecked")
    private <S extends Enum<S>> void moves(Event event, Lifecycle<?> lifecycle) {
        Lifecycle<S> states = (Lifecycle<S>) lifecycle;
        S now = states.after((S) stage, event);
        stage = now;
        stages.add(now);
        ended = states.ends().contains(now);
    }

    String id() {
        return id;
    }

    MatterKind kind() {
        return kind;
    }

    /** Null where the kind has no drawn states. */
    Enum<?> stage() {
        return stage;
    }

    /** All that it has been in. */
    Set<Enum<?>> stages() {
        return stages;
    }

    boolean hasEnded() {
        return ended;
    }

    List<Event> events() {
        return events;
    }

    <E> List<E> all(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    <E> Optional<E> last(Class<E> type) {
        List<E> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    boolean has(Class<?> type) {
        return events.stream().anyMatch(type::isInstance);
    }

    @Override
    public String toString() {
        return id + " " + (stage == null ? (ended ? "ENDED" : "OPEN") : stage);
    }
}
