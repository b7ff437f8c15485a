package org.liuhe.api.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.areas.Acting;
import org.liuhe.contracts.areas.FindActing;
import org.liuhe.contracts.calendar.CalendarView;
import org.liuhe.contracts.calendar.ListCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks for a calendar as the person whose link it is: with the roles and organisations that the identity server gives them at this
 * moment. Whoever was removed yesterday fetches nothing of yesterday's; and where the server does not tell, nobody fetches anything.
 */
@Component
class FeedQueries {

    private static final Logger LOG = LoggerFactory.getLogger(FeedQueries.class);
    private static final Actor FEED = Actor.system("feed");
    private static final long PATIENCE_SECONDS = 10;

    private final QueryGateway queries;

    FeedQueries(QueryGateway queries) {
        this.queries = queries;
    }

    /**
     * Empty where the person has no account any more, or it is closed.
     *
     * @throws Refused edge.unavailable
     */
    Optional<CalendarView> of(String person, ListCalendar query) {
        return ask(new FindActing(person), FEED, ResponseTypes.optionalInstanceOf(Acting.class))
                .map(acting -> actor(person, acting))
                // without a role one may ask for nothing
                .filter(actor -> !actor.roles().isEmpty())
                .map(actor -> ask(query, actor, ResponseTypes.instanceOf(CalendarView.class)));
    }

    private static Actor actor(String person, Acting acting) {
        return new Actor(
                person,
                CurrentActor.roles(Map.of("realm_access", Map.of("roles", acting.roles()))),
                Set.copyOf(acting.organisations()));
    }

    private <R> R ask(Query<?> query, Actor actor, ResponseType<R> type) {
        CompletableFuture<R> answer =
                queries.query(query.getClass().getName(), new GenericMessage<>(query, actor.metaData()), type);
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            LOG.warn(
                    "A calendar could not be asked for: {} to {}",
                    cause.getClass().getSimpleName(),
                    query.getClass().getSimpleName());
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(EdgeRule.UNAVAILABLE, null);
        }
    }
}
