package org.liuhe.command.cases;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;

/** Where a case is, and the way that it goes. */
abstract class CaseGuards {

    @AggregateIdentifier
    String id;

    Turns turns;
    final Holding holding = new Holding();

    /** The case that this one is handled together with, and its complaint; null where it is handled by itself. */
    String leadCaseId;

    String leadComplaintId;

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    /** What follows another case is handed nowhere by itself. */
    final void refuseClustered() {
        if (leadCaseId != null) throw new RuleBroken(CaseRule.CLUSTERED);
    }

    final boolean answeredOrEnded() {
        return holding.isAnswered() || holding.isEnded();
    }
}
