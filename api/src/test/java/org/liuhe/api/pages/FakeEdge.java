package org.liuhe.api.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Following;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.ListAreas;
import org.liuhe.contracts.areas.ListOrganisations;
import org.liuhe.contracts.live.Changed;

/** Answers as told, and remembers what it was sent and asked. */
class FakeEdge implements Edge {

    private final Map<Class<?>, Function<Object, Object>> answers = new HashMap<>();
    private final List<Command> sent = new ArrayList<>();
    private final List<Query<?>> asked = new ArrayList<>();
    private final List<RuntimeException> refusals = new ArrayList<>();

    void reset() {
        answers.clear();
        sent.clear();
        asked.clear();
        refusals.clear();
        answer(ListAreas.class, any -> Samples.AREAS);
        answer(ListOrganisations.class, any -> Samples.ORGANISATIONS);
    }

    <Q> void answer(Class<Q> type, Function<Q, Object> answer) {
        answers.put(type, query -> answer.apply(type.cast(query)));
    }

    /** The next command is refused. */
    void refuse(Rule rule, String field, Object... arguments) {
        refusals.add(new Refused(rule, field, arguments));
    }

    List<Command> sent() {
        return sent;
    }

    <C> C onlySent(Class<C> type) {
        if (sent.size() != 1) throw new AssertionError("sent: " + sent);
        return type.cast(sent.get(0));
    }

    <Q> Q lastAsked(Class<Q> type) {
        return asked.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("asked: " + asked));
    }

    long timesAsked(Class<?> type) {
        return asked.stream().filter(type::isInstance).count();
    }

    @Override
    public StreamPosition send(Command command, String aggregateId) {
        sent.add(command);
        if (!refusals.isEmpty()) throw refusals.remove(0);
        return new StreamPosition(aggregateId, 7);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R ask(Query<R> query) {
        return (R) answer(query);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Optional<R> askOptional(Query<R> query) {
        return (Optional<R>) answer(query);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Page<R> askPage(Query<R> query) {
        return (Page<R>) answer(query);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> List<R> askList(Query<R> query) {
        return (List<R>) answer(query);
    }

    @Override
    public Following follow(Query<Changed> query, Runnable changed) {
        answer(query);
        return () -> {};
    }

    private Object answer(Query<?> query) {
        asked.add(query);
        Function<Object, Object> answer = answers.get(query.getClass());
        if (answer == null) throw new Refused(CommonRule.MATTER_UNKNOWN, null);
        return answer.apply(query);
    }
}
