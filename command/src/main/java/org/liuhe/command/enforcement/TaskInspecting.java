package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** What is found on the spot, by one inspector or by several. */
abstract class TaskInspecting extends TaskDispatching {

    @CommandHandler
    void decide(SplitTask command, Actor actor, KnownMembers members, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        refuse(TaskSplit.class, EnforcementRule.NOT_INSPECTING);
        apply(inspections.split(id, command, team, members, terms));
    }

    @EventSourcingHandler
    void evolve(TaskSplit event) {
        reaches(event);
        inspections.split(event);
    }

    @CommandHandler
    void decide(RecordFinding command, Actor actor, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        refuse(FindingRecorded.class, EnforcementRule.NOT_INSPECTING);
        boolean leadSteppedIn = actor.belongsTo(team.lead()) && clocks.hasPassed(TaskTerm.INSPECT);
        FindingRecorded finding = inspections.finding(id, command, actor, leadSteppedIn, terms);
        apply(finding);
        if (finding.open() == 0 && finding.decideDue() == null) apply(closed(ReferralOutcome.NO_VIOLATION, terms));
    }

    @EventSourcingHandler
    void evolve(FindingRecorded event) {
        reaches(event);
        inspections.found(event);
        if (event.decideDue() != null) clocks.only(TaskTerm.DECIDE, 0, event.decideDue());
    }
}
