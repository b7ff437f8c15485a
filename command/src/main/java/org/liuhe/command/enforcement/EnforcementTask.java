package org.liuhe.command.enforcement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.liuhe.command.areas.KnownAreas;
import org.liuhe.command.areas.KnownOrganisations;
import org.liuhe.command.states.Lifecycle;
import org.liuhe.command.terms.Terms;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.EnforcementRule;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OfferTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.PenaltyDecided;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskAdopted;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDeclined;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskKept;
import org.liuhe.contracts.enforcement.TaskMergedInto;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.enforcement.WithdrawTask;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** One enforcement task 执法任务: who of the joint team goes, what they find, and what is done about it. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
class EnforcementTask {

    static final Lifecycle<TaskStage> LIFECYCLE = TaskStages.lifecycle();

    @AggregateIdentifier
    private String id;

    private TaskStage stage;
    private String referralId;
    private String originId;
    private String area;
    private String place;
    private Instant openedAt;
    private ReferralOutcome outcome;
    private String mergedInto;

    private final Team team = new Team();
    private final Inspections inspections = new Inspections();
    private final Remedy remedy = new Remedy();
    private final Clocks clocks = new Clocks();
    private Set<String> adopted = new HashSet<>();

    EnforcementTask() {}

    /** Before anything else: whoever looked at an older version is told so, not judged by the newer one. */
    @CommandHandlerInterceptor
    void refuseStale(CommandMessage<?> command, ConflictResolver conflicts) {
        conflicts.detectConflicts(
                unseen -> !unseen.isEmpty(), (stream, expected, actual) -> new RuleBroken(CommonRule.STALE));
    }

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

    private DispatchDeclined declined(DispatchRefusalReason reason, String explanation, Instant now) {
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
    void decide(MergeTask command, Actor actor, KnownTasks tasks, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(TaskMergedInto.class, EnforcementRule.MERGE_LATE);
        if (!inspections.isUntouched()) throw new RuleBroken(EnforcementRule.MERGE_LATE);
        Merging.refuse(id, new KnownTasks.Known(area, place, team.lead(), openedAt, true), command, actor, tasks);
        apply(new TaskMergedInto(id, command.into().value(), referralId, originId, terms.now()));
    }

    @EventSourcingHandler
    void evolve(TaskMergedInto event) {
        reaches(event);
        mergedInto = event.intoTaskId();
        clocks.none();
    }

    @CommandHandler
    void decide(AdoptTask command, Terms terms) {
        String merged = command.merged().value();
        if (!adopted.contains(merged)) apply(new TaskAdopted(id, merged, outcome, mergedInto, terms.now()));
    }

    @EventSourcingHandler
    void evolve(TaskAdopted event) {
        reaches(event);
        adopted.add(event.mergedTaskId());
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

    @CommandHandler
    void decide(OrderRectification command, Actor actor, KnownOrganisations organisations, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        if (stage == TaskStage.RECTIFYING || stage == TaskStage.REINSPECTING)
            throw new RuleBroken(EnforcementRule.RECTIFICATION_RUNS);
        refuse(RectificationOrdered.class, EnforcementRule.NO_VIOLATION);
        apply(remedy.order(id, command, organisations, terms));
    }

    @EventSourcingHandler
    void evolve(RectificationOrdered event) {
        reaches(event);
        remedy.ordered(event);
        clocks.only(TaskTerm.RECTIFY, event.order(), event.rectifyDue());
    }

    @CommandHandler
    void decide(ExtendRectification command, Actor actor, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        if (stage == TaskStage.REINSPECTING) throw new RuleBroken(EnforcementRule.EXTENSION_LATE);
        refuse(RectificationExtended.class, EnforcementRule.NOT_RECTIFYING);
        apply(remedy.extend(id, command, terms));
    }

    @EventSourcingHandler
    void evolve(RectificationExtended event) {
        reaches(event);
        remedy.extended(event);
        clocks.only(TaskTerm.RECTIFY, event.order(), event.rectifyDue());
    }

    @CommandHandler
    void decide(ReportRectified command, Actor actor, Terms terms) {
        String organisation = reporter(actor);
        refuseOver();
        refuse(RectificationReported.class, EnforcementRule.NOT_RECTIFYING);
        apply(new RectificationReported(
                id,
                remedy.order(),
                organisation,
                Texts.required("text", command.text(), Texts.STATEMENT),
                Proof.of(command.evidence(), false),
                terms.dueFromNow("enforcement.reinspect"),
                terms.now()));
    }

    private String reporter(Actor actor) {
        if (actor.belongsTo(remedy.responsible())) return remedy.responsible();
        if (inspections.isInspector(actor)) return inspections.organisationOf(actor);
        if (actor.belongsTo(team.lead())) return team.lead();
        throw new RuleBroken(EnforcementRule.NOT_RESPONSIBLE);
    }

    @EventSourcingHandler
    void evolve(RectificationReported event) {
        reaches(event);
        clocks.only(TaskTerm.REINSPECT, event.order(), event.reinspectDue());
    }

    @EventSourcingHandler
    void evolve(RectificationTermPassed event) {
        reaches(event);
        clocks.only(TaskTerm.REINSPECT, event.order(), event.reinspectDue());
    }

    @CommandHandler
    void decide(ReinspectTask command, Actor actor, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        // the term may have passed without its deadline having fired yet
        boolean passed = clocks.over(TaskTerm.RECTIFY, remedy.order(), terms.now()) != null;
        if (stage == TaskStage.RECTIFYING && !passed) throw new RuleBroken(EnforcementRule.REINSPECTION_EARLY);
        if (!passed) refuse(Reinspected.class, EnforcementRule.NOT_RECTIFYING);
        if (!inspections.isInspector(actor) && !clocks.hasPassed(TaskTerm.REINSPECT))
            throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
        String text = Texts.required("text", command.text(), Texts.STATEMENT);
        List<Evidence> evidence = Proof.of(command.evidence(), !command.rectified());
        if (passed) apply(remedy.passed(id, terms));
        DueDate decideDue = command.rectified() ? null : terms.dueFromNow("enforcement.penalty");
        apply(new Reinspected(id, remedy.order(), command.rectified(), text, evidence, decideDue, terms.now()));
        if (command.rectified()) apply(closed(ReferralOutcome.RECTIFIED, terms));
    }

    @EventSourcingHandler
    void evolve(Reinspected event) {
        reaches(event);
        if (!event.rectified()) clocks.only(TaskTerm.DECIDE, event.order(), event.decideDue());
    }

    @CommandHandler
    void decide(RecordHearing command, Actor actor, Terms terms) {
        refuseOthersThanTheTeam(actor);
        refuseOver();
        refuse(PartyHeard.class, EnforcementRule.HEARING_EARLY);
        String statement = Texts.required("statement", command.statement(), Texts.STATEMENT);
        apply(new PartyHeard(id, statement, command.waived(), terms.now()));
    }

    @EventSourcingHandler
    void evolve(PartyHeard event) {
        reaches(event);
        remedy.heard();
    }

    @CommandHandler
    void decide(DecidePenalty command, Actor actor, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(PenaltyDecided.class, EnforcementRule.PENALTY_EARLY);
        if (!remedy.isHeard()) throw new RuleBroken(EnforcementRule.NOT_HEARD);
        apply(new PenaltyDecided(
                id,
                command.kind(),
                Texts.required("text", command.text(), Texts.STATEMENT),
                Texts.required("legalBasis", command.legalBasis(), Texts.LINE),
                terms.now()));
        apply(closed(ReferralOutcome.PENALISED, terms));
    }

    @EventSourcingHandler
    void evolve(PenaltyDecided event) {
        reaches(event);
    }

    @CommandHandler
    void decide(DeclineTask command, Actor actor, Terms terms) {
        team.refuseOthersThanTheLead(actor);
        refuseOver();
        refuse(TaskDeclined.class, EnforcementRule.DECLINE_LATE);
        if (inspections.foundViolation()) throw new RuleBroken(EnforcementRule.DECLINE_LATE);
        apply(new TaskDeclined(id, Texts.required("reasons", command.reasons(), Texts.STATEMENT), terms.now()));
        apply(closed(ReferralOutcome.ENFORCEMENT_DECLINED, terms));
    }

    @EventSourcingHandler
    void evolve(TaskDeclined event) {
        reaches(event);
    }

    /** What was found, or what others wait for, does not vanish with the matter that asked. */
    @CommandHandler
    void decide(WithdrawTask command, Terms terms) {
        if (isOver() || originId == null) return;
        if (inspections.foundViolation() || !adopted.isEmpty()) apply(new TaskKept(id, originId, terms.now()));
        else apply(closed(ReferralOutcome.WITHDRAWN, terms));
    }

    @EventSourcingHandler
    void evolve(TaskKept event) {
        reaches(event);
        referralId = null;
        originId = null;
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

    private TaskClosed closed(ReferralOutcome how, Terms terms) {
        return new TaskClosed(id, referralId, originId, how, terms.now());
    }

    @EventSourcingHandler
    void evolve(TaskClosed event) {
        reaches(event);
        outcome = event.outcome();
        clocks.none();
    }

    private void reaches(Event event) {
        stage = LIFECYCLE.after(stage, event);
    }

    private boolean isOver() {
        return stage == TaskStage.CLOSED || stage == TaskStage.MERGED;
    }

    private void refuseOver() {
        if (isOver()) throw new RuleBroken(EnforcementRule.CLOSED);
    }

    private void refuse(Class<? extends Event> event, EnforcementRule rule) {
        if (!LIFECYCLE.allows(stage, event)) throw new RuleBroken(rule);
    }

    private void refuseOthersThanTheTeam(Actor actor) {
        if (!actor.belongsTo(team.lead()) && !inspections.isInspector(actor))
            throw new RuleBroken(EnforcementRule.NOT_THE_MEMBER);
    }
}
