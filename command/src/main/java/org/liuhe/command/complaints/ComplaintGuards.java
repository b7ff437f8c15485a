package org.liuhe.command.complaints;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.ComplaintRule;

/** Where a complaint stands, whose it is, and who may do something about it. */
abstract class ComplaintGuards {

    enum Status {
        FILED,
        SUPPLEMENT_ASKED,
        ACCEPTED,
        ANSWERED,
        ENDED
    }

    @AggregateIdentifier
    String id;

    String reporter;
    /** The office that took it down for whoever has no account, or null. */
    String registeredBy;

    String category;
    String area;
    Status status;

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    /** Somebody else's complaint does not exist for the asker. */
    final void refuseOthers(Actor actor) {
        if (!actor.subject().equals(reporter)) throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
    }

    /** As {@link #refuseOthers}; for whoever has no account, the office that took it down passes on what they say. */
    final void refuseOthersButTheirOffice(Actor actor) {
        if (!actor.belongsTo(registeredBy)) refuseOthers(actor);
    }

    final void refuseUnless(Status needed, Rule otherwise) {
        refuseEnded();
        if (status != needed) throw new RuleBroken(otherwise);
    }

    final void refuseEnded() {
        if (status == Status.ENDED) throw new RuleBroken(ComplaintRule.ENDED);
    }
}
