package org.liuhe.api.limits;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.Following;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.FileComplaint;
import org.liuhe.contracts.disputes.ApplyForMediation;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.petitions.FilePetition;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The edge, where residents file so much an hour and no more, and where a flood of filings in one area is held up. What was
 * refused for another reason does not count. Whoever files for others at a counter is not counted: the counter stays open.
 */
@Component
@Primary
class LimitedEdge implements Edge {
    private final Edge edge;
    private final CurrentActor actor;
    private final Limits limits;

    LimitedEdge(@Qualifier("gatewayEdge") Edge edge, CurrentActor actor, Limits limits) {
        this.edge = edge;
        this.actor = actor;
        this.limits = limits;
    }

    @Override
    public StreamPosition send(Command command, String aggregateId) {
        Optional<AreaPath> area = filedIn(command);
        Optional<String> resident = actor.find().filter(LimitedEdge::isResident).map(Whose::person);
        if (area.isEmpty() || resident.isEmpty()) return edge.send(command, aggregateId);
        return counted(
                Limit.FILINGS,
                resident.get(),
                () -> counted(
                        Limit.FILINGS_IN_AREA, "area " + area.get().value(), () -> edge.send(command, aggregateId)));
    }

    private StreamPosition counted(Limit limit, String whose, Supplier<StreamPosition> filing) {
        limits.take(limit, whose);
        try {
            return filing.get();
        } catch (RuntimeException refused) {
            limits.giveBack(limit, whose);
            throw refused;
        }
    }

    private static boolean isResident(Actor actor) {
        return actor.roles().stream().noneMatch(Role.STAFF::contains) && !actor.has(Role.OPERATOR);
    }

    private static Optional<AreaPath> filedIn(Command command) {
        if (command instanceof FileComplaint filing) return Optional.of(filing.area());
        if (command instanceof FilePetition filing) return Optional.of(filing.area());
        if (command instanceof ApplyForMediation filing) return Optional.of(filing.area());
        return Optional.empty();
    }

    @Override
    public <R> R ask(Query<R> query) {
        return edge.ask(query);
    }

    @Override
    public <R> Optional<R> askOptional(Query<R> query) {
        return edge.askOptional(query);
    }

    @Override
    public <R> Page<R> askPage(Query<R> query) {
        return edge.askPage(query);
    }

    @Override
    public <R> List<R> askList(Query<R> query) {
        return edge.askList(query);
    }

    @Override
    public Following follow(Query<Changed> query, Runnable changed) {
        return edge.follow(query, changed);
    }
}
