package org.liuhe.sagas.cases;

import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Saga;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.sagas.RunningTerm;
import org.liuhe.sagas.SagaCommands;
import org.liuhe.sagas.cases.Itinerary.Stop;

/**
 * Carries a case along its route 派单、退单 and, on silence, up the tiers 升级: who holds it next, and by when.
 *
 * <p>Where a term passes at the top tier, or nobody serves the tiers above, the case stays with its holder, overdue and in
 * that holder's inbox. Where nobody can hold it at all, the operator has it in the inbox, and rules. Whoever is asked for an
 * outcome has terms of its own, and brings it back.
 */
@Saga
@Revision("1")
@ProcessingGroup("saga.routing")
public class RoutingSaga {

    static final String SIGN_DUE = "routing.sign-due";
    static final String DUTY_DUE = "routing.duty-due";
    static final String CASE_DUE = "routing.case-due";

    private static final String SELF = "routing";
    private static final String CASE = "caseId";

    private String caseId;
    private Itinerary itinerary;
    private int assignment;
    private Duty duty;
    private int handedOver;
    private boolean waits;
    private int rulingFrom;
    private RunningTerm signDue = new RunningTerm(SIGN_DUE);
    private RunningTerm dutyDue = new RunningTerm(DUTY_DUE);
    private RunningTerm caseDue = new RunningTerm(CASE_DUE);

    @StartSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseOpened event, MetaData trigger, SagaCommands commands, Directory directory, DeadlineManager deadlines) {
        if (caseId != null) return;
        caseId = event.caseId();
        itinerary = new Itinerary(event.area(), event.route());
        caseDue.start(event.caseDue(), caseId, deadlines);
        Optional<Stop> first = itinerary.onRoute(0, directory).or(() -> itinerary.atTier(1, directory));
        commands.sendAndWait(SELF, trigger, next(first, 0, Duty.HANDLE, AssignmentCause.ROUTE));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseAssigned event, DeadlineManager deadlines) {
        if (event.assignment() <= assignment) return;
        assignment = event.assignment();
        duty = event.duty();
        signDue.start(event.signDue(), String.valueOf(assignment), deadlines);
        boolean stands = waits && duty == Duty.HANDLE;
        dutyDue.start(stands ? null : event.dutyDue(), String.valueOf(assignment), deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseSignedFor event, DeadlineManager deadlines) {
        if (event.assignment() == assignment) signDue.stop(deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(
            CaseReturned event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        if (event.assignment() != assignment) return;
        stopDuty(deadlines);
        itinerary.passOver(event.organisationId());
        Optional<Stop> further =
                event.rulingNeeded() ? Optional.empty() : itinerary.onRoute(event.step() + 1, directory);
        commands.sendAndWait(
                SELF,
                trigger,
                further.isPresent()
                        ? next(further, assignment, Duty.HANDLE, AssignmentCause.RETURNED)
                        : next(itinerary.toRule(1, directory), assignment, Duty.RULE, AssignmentCause.HOP_LIMIT));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(
            RulingAppealed event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        if (event.assignment() != assignment) return;
        stopDuty(deadlines);
        itinerary.concerns(event.organisationId());
        // nobody rules on an appeal against their own ruling, however long the case finds no other
        rulingFrom = event.tier() + 1;
        Optional<Stop> above = itinerary.toRule(rulingFrom, directory);
        commands.sendAndWait(SELF, trigger, next(above, assignment, Duty.RULE, AssignmentCause.APPEALED));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(
            RulingPassedUp event,
            MetaData trigger,
            SagaCommands commands,
            Directory directory,
            DeadlineManager deadlines) {
        if (event.assignment() != assignment) return;
        stopDuty(deadlines);
        itinerary.concerns(event.organisationId());
        Optional<Stop> above = itinerary.toRule(event.tier() + 1, directory);
        commands.sendAndWait(SELF, trigger, next(above, assignment, Duty.RULE, AssignmentCause.PASSED_UP));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferredToCouncil event, DeadlineManager deadlines) {
        waits(event.number(), deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferredToMediation event, DeadlineManager deadlines) {
        waits(event.number(), deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferredToEnforcement event, DeadlineManager deadlines) {
        waits(event.number(), deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferralEnded event, DeadlineManager deadlines) {
        goesOn(event.assignment(), event.referralId(), event.dutyDue(), deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReferralWithdrawn event, DeadlineManager deadlines) {
        goesOn(event.assignment(), event.referralId(), event.dutyDue(), deadlines);
    }

    /** While an outcome is waited for, the term of whoever holds the case stands; the reporter's clock does not. */
    private void waits(int number, DeadlineManager deadlines) {
        if (number <= handedOver) return;
        handedOver = number;
        waits = true;
        dutyDue.stop(deadlines);
    }

    private void goesOn(int turn, String referralId, DueDate fresh, DeadlineManager deadlines) {
        waits = false;
        // without a fresh term there is nobody whose term could run anew, and a ruling's own term goes on
        if (turn == assignment && fresh != null) dutyDue.start(fresh, assignment + "/" + referralId, deadlines);
    }

    @DeadlineHandler(deadlineName = SIGN_DUE)
    void onSignDue(String about, SagaCommands commands) {
        if (signDue.passed(about)) commands.sendAndWait(SELF, overdue(OverdueCause.NOT_SIGNED, signDue));
    }

    @DeadlineHandler(deadlineName = DUTY_DUE)
    void onDutyDue(String about, SagaCommands commands) {
        if (!dutyDue.passed(about)) return;
        OverdueCause cause = duty == Duty.RULE ? OverdueCause.NOT_RULED : OverdueCause.NOT_RESOLVED;
        commands.sendAndWait(SELF, overdue(cause, dutyDue));
    }

    /** The reporter's clock: no return, reply or new holder stops it. */
    @DeadlineHandler(deadlineName = CASE_DUE)
    void onCaseDue(String about, SagaCommands commands) {
        if (caseDue.passed(about)) commands.sendAndWait(SELF, overdue(OverdueCause.CASE_TERM, caseDue));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(TermPassed event, MetaData trigger, SagaCommands commands, Directory directory) {
        if (!event.escalates() || event.assignment() != assignment) return;
        int higher = event.tier() + 1;
        Optional<Stop> above = event.duty() == Duty.RULE
                ? itinerary.toRule(Math.max(higher, rulingFrom), directory)
                : itinerary.atTier(higher, directory);
        boolean held = event.organisationId() != null;
        if (above.isPresent() || !held)
            commands.sendAndWait(SELF, trigger, next(above, assignment, event.duty(), AssignmentCause.ESCALATED));
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseResolved event, DeadlineManager deadlines) {
        if (event.assignment() == assignment) stopDuty(deadlines);
    }

    @SagaEventHandler(associationProperty = CASE)
    void on(CaseReopened event, MetaData trigger, SagaCommands commands, Directory directory) {
        if (event.assignment() != assignment) return;
        // a plan without backstops has no tier above: then the route begins again
        Optional<Stop> stop =
                event.tier() == 0 ? itinerary.onRoute(0, directory) : itinerary.atTier(event.tier(), directory);
        commands.sendAndWait(SELF, trigger, next(stop, assignment, Duty.HANDLE, AssignmentCause.CONTESTED));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = CASE)
    void on(CaseClosed event, DeadlineManager deadlines) {
        stopDuty(deadlines);
        caseDue.stop(deadlines);
    }

    private Command next(Optional<Stop> stop, int after, Duty owed, AssignmentCause cause) {
        CaseId id = new CaseId(caseId);
        return stop.<Command>map(to -> new AssignCase(id, after, to.organisation(), to.step(), to.tier(), owed, cause))
                .orElseGet(() -> new ReportRouteGap(id, after));
    }

    private MarkOverdue overdue(OverdueCause cause, RunningTerm term) {
        return new MarkOverdue(new CaseId(caseId), assignment, cause, term.due());
    }

    private void stopDuty(DeadlineManager deadlines) {
        signDue.stop(deadlines);
        dutyDue.stop(deadlines);
    }
}
