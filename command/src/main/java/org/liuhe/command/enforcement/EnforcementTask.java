package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Settling;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.TaskDueSettled;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskTermPassed;

/** One enforcement task 执法任务: its beginning, and what silence does; the classes above hold each phase. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class EnforcementTask extends TaskPenalising {

    static final Lifecycle<TaskStage> LIFECYCLE = TaskStages.lifecycle();

    private final Settling settling = new Settling();

    EnforcementTask() {}

    // Axon makes a new aggregate of the class that declares the handler: these two cannot stand in a phase above.

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenTask command, Terms terms) {
        if (!TaskId.forReferral(command.referralId().value()).equals(command.taskId()))
            throw new RuleBroken(CommonRule.ID_MALFORMED, "taskId", "enf-");
        if (id != null) return;
        apply(new TaskOpened(
                command.taskId().value(),
                command.referralId().value(),
                command.originId(),
                command.area().value(),
                command.category(),
                command.requestedBy(),
                command.request(),
                command.place(),
                command.lead().value(),
                terms.dueFromNow("enforcement.dispatch"),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(TaskOpened event) {
        id = event.taskId();
        referralId = event.referralId();
        originId = event.originId();
        opened(event, event.area(), event.place(), event.lead(), event.dispatchDue(), event.openedAt());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenPatrolTask command, Actor actor, KnownAreas areas, KnownOrganisations organisations, Terms terms) {
        String organisation = command.organisation().value();
        if (!areas.contains(command.area())) throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area", command.area());
        if (!actor.belongsTo(organisation)
                || !organisations.anyServes(List.of(organisation), Team.CAPABILITY, command.area()))
            throw new RuleBroken(EnforcementRule.NOT_YOUR_AREA, "area", command.area());
        String where = Texts.required("place", command.place(), Texts.LINE);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        if (id != null) return;
        apply(new PatrolTaskOpened(
                command.taskId().value(),
                command.area().value(),
                where,
                text,
                organisation,
                terms.dueFromNow("enforcement.dispatch"),
                terms.now()));
    }

    @EventSourcingHandler
    void evolve(PatrolTaskOpened event) {
        id = event.taskId();
        opened(event, event.area(), event.place(), event.lead(), event.dispatchDue(), event.openedAt());
    }

    private void opened(Event event, String where, String exactly, String lead, DueDate due, Instant at) {
        reaches(event);
        area = where;
        place = exactly;
        openedAt = at;
        team.opened(lead);
        clocks.only(TaskTerm.DISPATCH, 0, due);
    }

    @CommandHandler
    void decide(MarkTaskOverdue command, Terms terms) {
        Instant now = terms.now();
        DueDate due = clocks.over(command.term(), command.number(), now);
        if (due == null) return;
        switch (command.term()) {
            case ACCEPT -> apply(declined(DispatchRefusalReason.SILENCE, null, now));
            case RECTIFY -> apply(remedy.passed(id, terms));
            case DISPATCH, INSPECT, REINSPECT, DECIDE ->
                apply(new TaskTermPassed(id, command.term(), command.number(), team.lead(), due, now));
        }
    }

    @EventSourcingHandler
    void evolve(TaskTermPassed event) {
        reaches(event);
        clocks.passed(event.term());
    }

    @CommandHandler
    void decide(SettleTaskDue command, Terms terms) {
        if (!LIFECYCLE.allows(stage, TaskDueSettled.class)) return;
        settling.of(command.was(), terms)
                .ifPresent(due -> apply(new TaskDueSettled(id, command.was(), due, terms.now())));
    }

    @EventSourcingHandler
    void evolve(TaskDueSettled event) {
        reaches(event);
        settling.happened(event);
        clocks.settled(event);
        remedy.settled(event);
    }
}
