package org.liuhe.api.edge;

import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.live.Changed;

/**
 * The way from HTTP to the messages. Whatever is sent or asked carries the present actor; whatever is refused comes back
 * as {@link Refused}.
 */
public interface Edge {
    /**
     * Sends and waits for the decision.
     *
     * @param aggregateId stream that the command changes
     * @return the stream's position after the command, with which a query waits for it; null where the change was made
     *     and its position could not be learned
     * @throws Refused with the rule that the command broke, or {@code edge.unavailable}
     */
    StreamPosition send(Command command, String aggregateId);

    /** @throws Refused with the rule that the query broke, or {@code edge.unavailable} */
    <R> R ask(Query<R> query);

    /** As {@link #ask}, for a query that answers with an Optional. */
    <R> Optional<R> askOptional(Query<R> query);

    /** As {@link #ask}, for a query that answers with a page. */
    <R> Page<R> askPage(Query<R> query);

    /** As {@link #ask}, for a query that answers with a list. */
    <R> List<R> askList(Query<R> query);

    /**
     * Subscribes, as the present actor; whether they may is asked once, now.
     *
     * @param changed run with each change, by whichever thread tells of it; it must not wait
     * @throws Refused with the rule that the query broke, or {@code edge.unavailable}
     */
    Following follow(Query<Changed> query, Runnable changed);
}
