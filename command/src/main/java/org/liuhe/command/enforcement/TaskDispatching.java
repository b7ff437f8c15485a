package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.OfferTask;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TeamFormed;

/** The team, and whom of it the task is offered to until one accepts. */
abstract class TaskDispatching extends TaskEnding {

    @CommandHandler
    void decide(FormTeam command, Actor actor, KnownOrganisations organisations, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(TeamFormed.class, EnforcementRule.TEAM_LATE);
        apply(Team.formed(id, command, area, organisations, terms));
    }

    @EventSourcingHandler
    void evolve(TeamFormed event) {
        reaches(event);
        team.formed(event);
    }

    /** By the process: whatever cannot be done is left to the lead, as an event. */
    @CommandHandler
    void decide(OfferTask command, KnownMembers members, Terms terms) {
        if (stage != TaskStage.TEAM_FORMED || command.afterDispatch() != team.dispatch() || team.isLeftToLead()) return;
        Optional<AvailabilityReported> free = Optional.ofNullable(command.member())
                .filter(member -> !team.isTired())
                .flatMap(member -> members.member(member.value()))
                .filter(member -> member.free() && team.has(member.organisationId()));
        if (free.isPresent()) apply(dispatched(free.get(), true, terms));
        else apply(new DispatchLeftToLead(id, team.dispatch(), team.lead(), dispatchDue(terms), terms.now()));
    }

    private DueDate dispatchDue(Terms terms) {
        DueDate running = clocks.running(TaskTerm.DISPATCH);
        return running == null ? terms.dueFromNow("enforcement.dispatch") : running;
    }

    @EventSourcingHandler
    void evolve(DispatchLeftToLead event) {
        reaches(event);
        team.left();
        clocks.only(TaskTerm.DISPATCH, event.dispatch(), event.dispatchDue());
    }

    @CommandHandler
    void decide(DispatchTask command, Actor actor, KnownMembers members, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        if (stage == TaskStage.OPENED) throw new RuleBroken(EnforcementRule.TEAM_MISSING);
        refuse(TaskDispatched.class, EnforcementRule.NOT_DISPATCHABLE);
        AvailabilityReported member = team.sendable(command.member(), members, "member");
        if (team.asked() != null && team.asked().memberId().equals(member.memberId()))
            throw new RuleBroken(EnforcementRule.MEMBER_ASKED, "member");
        apply(dispatched(member, false, terms));
    }

    private TaskDispatched dispatched(AvailabilityReported member, boolean automatic, Terms terms) {
        return new TaskDispatched(
                id,
                team.dispatch() + 1,
                member.memberId(),
                member.member(),
                member.organisationId(),
                automatic,
                terms.dueFromNow("enforcement.accept"),
                terms.now());
    }

    @EventSourcingHandler
    void evolve(TaskDispatched event) {
        reaches(event);
        team.dispatched(event, place);
        clocks.only(TaskTerm.ACCEPT, event.dispatch(), event.acceptDue());
    }

    @CommandHandler
    void decide(AcceptDispatch command, Actor actor, Terms terms) {
        refuseOver();
        team.askedOf(actor, command.dispatch(), stage == TaskStage.DISPATCHED);
        apply(new DispatchAccepted(id, command.dispatch(), terms.dueFromNow("enforcement.inspect"), terms.now()));
    }

    @EventSourcingHandler
    void evolve(DispatchAccepted event) {
        reaches(event);
        inspections.begins(team.asked());
        clocks.only(TaskTerm.INSPECT, 0, event.inspectDue());
    }

    @CommandHandler
    void decide(DeclineDispatch command, Actor actor, Terms terms) {
        refuseOver();
        team.askedOf(actor, command.dispatch(), stage == TaskStage.DISPATCHED);
        if (command.reason() == DispatchRefusalReason.SILENCE)
            throw new RuleBroken(EnforcementRule.REASON_RESERVED, "reason");
        String explanation = Texts.required("explanation", command.explanation(), Texts.STATEMENT);
        apply(declined(command.reason(), explanation, terms.now()));
    }

    final DispatchDeclined declined(DispatchRefusalReason reason, String explanation, Instant now) {
        Inspection asked = team.asked();
        return new DispatchDeclined(
                id, team.dispatch(), asked.memberId(), asked.member(), reason, explanation, team.declines() + 1, now);
    }

    @EventSourcingHandler
    void evolve(DispatchDeclined event) {
        reaches(event);
        team.declined(event);
        clocks.none();
    }
}
