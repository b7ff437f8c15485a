package org.liuhe.command.cases;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;

/** Where a case is, and the way that it goes. */
abstract class CaseGuards {

    @AggregateIdentifier
    String id;

    Turns turns;
    final Holding holding = new Holding();

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    final boolean answeredOrEnded() {
        return holding.isAnswered() || holding.isEnded();
    }
}
