package org.liuhe.command;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.stereotype.Component;

/** Says how far a stream has come, so that a query can wait for it. */
@Component
class StreamPositions {

    private final EventStore events;

    StreamPositions(EventStore events) {
        this.events = events;
    }

    @QueryHandler
    StreamPosition handle(FindStreamPosition query) {
        return events.lastSequenceNumberFor(query.aggregateId())
                .map(sequence -> new StreamPosition(query.aggregateId(), sequence))
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
    }
}
