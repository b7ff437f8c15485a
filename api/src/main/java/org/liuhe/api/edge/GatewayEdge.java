package org.liuhe.api.edge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.live.Changed;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MayKnowOf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ResolvableType;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** {@link Edge} over Axon's gateways; the same in one process and over Axon Server. */
@Component("gatewayEdge")
class GatewayEdge implements Edge {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayEdge.class);
    private static final long PATIENCE_SECONDS = 10;
    private static final int ATTEMPTS = 3;

    private final CommandGateway commands;
    private final QueryGateway queries;
    private final CurrentActor actor;

    GatewayEdge(CommandGateway commands, QueryGateway queries, CurrentActor actor) {
        this.commands = commands;
        this.queries = queries;
        this.actor = actor;
    }

    @Override
    public StreamPosition send(Command command, String aggregateId) {
        try {
            decide(command);
        } catch (Refused refused) {
            throw told(refused, aggregateId);
        }
        return position(aggregateId);
    }

    /** Two writers at the same place: the loser's decision was not recorded, and is simply made again. */
    private void decide(Command command) {
        for (int attempt = 1; ; attempt++) {
            try {
                answer(commands.send(new GenericCommandMessage<>(command).andMetaData(metaData())));
                return;
            } catch (Refused refused) {
                if (attempt == ATTEMPTS || !(refused.getCause() instanceof ConcurrencyException)) throw refused;
            }
        }
    }

    /**
     * Whatever it was that refused, a matter that somebody may not know of is unknown to them. Where there is no stream, the
     * refusal is of its beginning.
     */
    private Refused told(Refused refused, String aggregateId) {
        Refusal refusal = refused.refusal();
        boolean ofTheMatter = refusal.kind() == Rule.Kind.BROKEN
                || refusal.kind() == Rule.Kind.STALE
                || refusal.kind() == Rule.Kind.DENIED && !refusal.code().equals(CommonRule.DENIED.code());
        if (!ofTheMatter) return refused;
        StreamPosition current = found(aggregateId).orElse(null);
        boolean hidden =
                current != null && MatterKind.of(aggregateId).isPresent() && !ask(new MayKnowOf(aggregateId, current));
        if (hidden) return refused(CommonRule.MATTER_UNKNOWN, refused);
        return refusal.kind() == Rule.Kind.STALE ? new Refused(refusal, current, refused) : refused;
    }

    private Optional<StreamPosition> found(String aggregateId) {
        try {
            return Optional.of(ask(new FindStreamPosition(aggregateId)));
        } catch (Refused refused) {
            if (refused.refusal().kind() == Rule.Kind.UNKNOWN) return Optional.empty();
            throw refused;
        }
    }

    /** The change is made already: not knowing where it stands must not turn it into a failure. */
    private StreamPosition position(String aggregateId) {
        try {
            return ask(new FindStreamPosition(aggregateId));
        } catch (Refused unknown) {
            LOG.warn("Position of a stream after a change could not be learned: {}", unknown.getMessage());
            return null;
        }
    }

    @Override
    public <R> R ask(Query<R> query) {
        return ask(query, ResponseTypes.instanceOf(answerOf(query)));
    }

    @Override
    public <R> Optional<R> askOptional(Query<R> query) {
        return ask(query, ResponseTypes.optionalInstanceOf(answerOf(query)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> Page<R> askPage(Query<R> query) {
        return ask(query, ResponseTypes.instanceOf(Page.class));
    }

    @Override
    public <R> List<R> askList(Query<R> query) {
        return ask(query, ResponseTypes.multipleInstancesOf(answerOf(query)));
    }

    @Override
    public Following follow(Query<Changed> query, Runnable changed) {
        // asked as a question first: the bus would log the refusal of a subscription, with who asked for what
        ask(query);
        ResponseType<Changed> type = ResponseTypes.instanceOf(Changed.class);
        SubscriptionQueryResult<Changed, Changed> subscription = queries.subscriptionQuery(
                query.getClass().getName(), new GenericMessage<>(query, metaData()), type, type);
        subscription.updates().subscribe(update -> changed.run(), lost -> changed.run());
        // a subscription begins with its first answer
        subscription.initialResult().subscribe(first -> {}, failure -> changed.run());
        return subscription::close;
    }

    private <R> R ask(Query<?> query, ResponseType<R> type) {
        return answer(queries.query(query.getClass().getName(), new GenericMessage<>(query, metaData()), type));
    }

    private Map<String, String> metaData() {
        return actor.find().map(Actor::metaData).orElse(Map.of());
    }

    @SuppressWarnings("unchecked")
    private static <R> Class<R> answerOf(Query<R> query) {
        return (Class<R>) ResolvableType.forClass(query.getClass())
                .as(Query.class)
                .getGeneric()
                .resolve();
    }

    private static <R> R answer(CompletableFuture<R> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw refused(failed.getCause());
        } catch (TimeoutException late) {
            throw unavailable(late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw unavailable(interrupted);
        }
    }

    private static RuntimeException refused(Throwable cause) {
        for (Throwable at = cause; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof RuleBroken broken) return new Refused(broken.refusal(), null, at);
            if (at instanceof HandlerExecutionException execution) {
                Optional<Object> details = execution.getDetails();
                if (details.orElse(null) instanceof Refusal refusal) return new Refused(refusal, null, at);
            }
            if (at instanceof ConflictingAggregateVersionException) return refused(CommonRule.STALE, at);
            if (at instanceof AggregateNotFoundException) return refused(CommonRule.MATTER_UNKNOWN, at);
            if (isPassing(at)) return unavailable(at);
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private static boolean isPassing(Throwable failure) {
        return failure instanceof NoHandlerForCommandException
                || failure instanceof NoHandlerForQueryException
                || failure instanceof AxonTransientException
                || failure instanceof ConcurrencyException
                || failure instanceof TransientDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof CannotCreateTransactionException
                || failure instanceof TimeoutException;
    }

    private static Refused refused(Rule rule, Throwable cause) {
        return new Refused(new RuleBroken(rule).refusal(), null, cause);
    }

    private static Refused unavailable(Throwable cause) {
        return refused(EdgeRule.UNAVAILABLE, cause);
    }
}
