package org.liuhe.command.councils;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.councils.CouncilEvent;
import org.liuhe.contracts.councils.CouncilRule;
import org.liuhe.contracts.councils.CouncilStage;

/** Where a council stands, and what may happen there. */
abstract class CouncilGuards {

    @AggregateIdentifier
    String id;

    CouncilStage stage;
    final Seats seats = new Seats();

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    final void moved(Event event) {
        stage = CouncilLife.CYCLE.after(stage, event);
    }

    final boolean allows(Class<? extends CouncilEvent> event) {
        return CouncilLife.CYCLE.allows(stage, event);
    }

    final void require(Class<? extends CouncilEvent> event) {
        if (stage == CouncilStage.CLOSED) throw new RuleBroken(CouncilRule.CLOSED);
        if (!allows(event)) throw new RuleBroken(CouncilRule.NOT_NOW);
    }
}
