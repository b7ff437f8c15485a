package org.liuhe.query.graph;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.matters.MatterAccess.Reach;
import org.springframework.stereotype.Component;

/** Answers what belongs together, going from matter to matter as far as the asking actor may read. */
@Component
class GraphQueries {

    /** More than one matter ever has; a larger graph is cut here rather than gone through for ever. */
    private static final int MOST = 200;

    private final Nodes nodes;
    private final Ties ties;
    private final Journal journal;
    private final CatchUp catchUp;

    GraphQueries(Nodes nodes, Ties ties, Journal journal, CatchUp catchUp) {
        this.nodes = nodes;
        this.ties = ties;
        this.journal = journal;
        this.catchUp = catchUp;
    }

    @QueryHandler
    CompletableFuture<MatterGraph> handle(FindMatterGraph query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), journal::seen, () -> find(query.matter(), query.asKnownAt(), actor));
    }

    private MatterGraph find(String called, Instant knownAt, Actor actor) {
        String start = nodes.id(called);
        if (nodes.reach(start, actor) == Reach.NOTHING) throw unknown();
        Map<String, MatterGraph.Node> found = new HashMap<>();
        Set<Ties.Tie> tied = new LinkedHashSet<>();
        Deque<String> toVisit = new ArrayDeque<>(List.of(start));
        while (!toVisit.isEmpty() && found.size() < MOST) {
            String id = toVisit.poll();
            if (found.containsKey(id)) continue;
            Reach reach = nodes.reach(id, actor);
            MatterGraph.Node node = reach == Reach.NOTHING
                    ? nodes.nameless(found.size() + 1, id)
                    : nodes.node(found.size() + 1, id, knownAt).orElse(null);
            if (node == null) continue;
            found.put(id, node);
            if (reach != Reach.WHOLE) continue;
            for (Ties.Tie tie : ties.of(id, knownAt)) {
                tied.add(tie);
                toVisit.add(tie.from().equals(id) ? tie.to() : tie.from());
            }
        }
        if (!found.containsKey(start)) throw unknown();
        return new MatterGraph(sorted(found), ties(tied, found, knownAt));
    }

    private static List<MatterGraph.Node> sorted(Map<String, MatterGraph.Node> found) {
        List<MatterGraph.Node> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(MatterGraph.Node::openedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(MatterGraph.Node::number));
        return sorted;
    }

    private List<MatterGraph.Tie> ties(Set<Ties.Tie> tied, Map<String, MatterGraph.Node> found, Instant knownAt) {
        return tied.stream()
                .filter(tie -> found.containsKey(tie.from()) && found.containsKey(tie.to()))
                .sorted(Comparator.comparing(Ties.Tie::at).thenComparing(Ties.Tie::to))
                .map(tie -> shown(tie, found, knownAt))
                .filter(Objects::nonNull)
                .toList();
    }

    private MatterGraph.Tie shown(Ties.Tie tie, Map<String, MatterGraph.Node> found, Instant knownAt) {
        Ties.Outcome outcome = tie.handOff() ? ties.outcome(tie, knownAt).orElse(null) : null;
        return new MatterGraph.Tie(
                found.get(tie.from()).number(),
                found.get(tie.to()).number(),
                tie.handOff(),
                tie.at(),
                outcome == null ? null : outcome.outcome(),
                outcome == null ? null : outcome.at());
    }

    private static RuleBroken unknown() {
        return new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }
}
