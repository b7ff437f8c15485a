package org.liuhe.command.enforcement;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.TaskStage;

/** Where a task stands, who is on it, and who may do something about it. */
abstract class TaskGuards {

    @AggregateIdentifier
    String id;

    TaskStage stage;
    final Team team = new Team();
    final Inspections inspections = new Inspections();
    final Clocks clocks = new Clocks();

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

    final void reaches(Event event) {
        stage = EnforcementTask.LIFECYCLE.after(stage, event);
    }

    final boolean isOver() {
        return stage == TaskStage.CLOSED || stage == TaskStage.MERGED;
    }

    final void refuseOver() {
        if (isOver()) throw new RuleBroken(EnforcementRule.CLOSED);
    }

    final void refuse(Class<? extends Event> event, EnforcementRule rule) {
        if (!EnforcementTask.LIFECYCLE.allows(stage, event)) throw new RuleBroken(rule);
    }

    final void refuseOthersThanTheTeam(Actor actor) {
        if (!actor.belongsTo(team.lead()) && !inspections.isInspector(actor))
            throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
    }
}
