package org.liuhe.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseEvent;
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
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.dossier.DossierView.HelpAsked;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.Referred;
import org.liuhe.contracts.tracking.Stage;

/** Where a case stands, folded from its events; as before acceptance until the first. */
final class CaseState {

    Task task;
    String holder;
    int assignment;
    boolean binding;
    Instant returnUntil;
    DueDate signDue;
    DueDate dutyDue;
    DueDate caseDue;
    String referralId;
    private ReferralKind waitsFor;
    private final Map<Integer, CoHandlerAsked> help = new TreeMap<>();
    private boolean signOverdue;
    private boolean dutyOverdue;

    Instant openedAt;

    void evolve(CaseEvent event) {
        if (event instanceof CaseOpened opened) opened(opened);
        else if (event instanceof CaseAssigned assigned) assign(assigned);
        else if (event instanceof CaseSignedFor signed) {
            task = Task.RESOLVE;
            holder = signed.organisationId();
            signOverdue = false;
        } else if (event instanceof TermPassed passed) {
            signOverdue |= passed.cause() == OverdueCause.NOT_SIGNED;
            dutyOverdue |= passed.cause() == OverdueCause.NOT_RESOLVED || passed.cause() == OverdueCause.NOT_RULED;
        } else if (event instanceof RouteGapFound gap) {
            release();
            task = Task.GAP;
            assignment = gap.afterAssignment();
        } else if (event instanceof CaseReferredToCouncil handed) waits(handed, ReferralKind.COUNCIL);
        else if (event instanceof CaseReferredToMediation handed) waits(handed, ReferralKind.MEDIATION);
        else if (event instanceof CaseReferredToEnforcement handed) waits(handed, ReferralKind.ENFORCEMENT);
        else if (event instanceof CaseReferralEnded ended) goesOn(ended.dutyDue());
        else if (event instanceof CaseReferralWithdrawn withdrawn) goesOn(withdrawn.dutyDue());
        else if (event instanceof CoHandlerAsked asked) help.put(asked.ask(), asked);
        else if (event instanceof CoHandlerContributed contributed) help.remove(contributed.ask());
        else if (event instanceof CoHandlingDeclined declined) help.remove(declined.ask());
        else if (event instanceof CaseReturned
                || event instanceof RulingAppealed
                || event instanceof RulingPassedUp
                || event instanceof CaseResolved
                || event instanceof CaseReopened
                || event instanceof CaseClosed) release();
        if (event instanceof CaseResolved || event instanceof CaseClosed) help.clear();
    }

    private void opened(CaseOpened event) {
        openedAt = event.openedAt();
        caseDue = event.caseDue();
    }

    Stage stage() {
        if (waitsFor != null) return Stage.waitingFor(waitsFor);
        if (task == null) return Stage.ACCEPTED;
        return switch (task) {
            case SIGN -> Stage.ASSIGNED;
            case RESOLVE -> Stage.IN_PROGRESS;
            case RULE -> Stage.RULING;
            default -> Stage.ACCEPTED;
        };
    }

    DueDate due() {
        if (waitsFor != null) return null;
        return task == Task.SIGN && signDue != null ? signDue : dutyDue;
    }

    boolean overdue() {
        if (waitsFor != null) return false;
        return dutyOverdue || task == Task.SIGN && signOverdue;
    }

    /** The requests for help that nobody has answered, in their order. */
    List<HelpAsked> helpAsked() {
        return help.values().stream()
                .map(asked -> new HelpAsked(asked.ask(), asked.organisationId(), asked.due()))
                .toList();
    }

    private void waits(Referred handed, ReferralKind kind) {
        referralId = handed.referralId();
        waitsFor = kind;
        task = null;
    }

    private void goesOn(DueDate fresh) {
        referralId = null;
        if (fresh != null) {
            dutyDue = fresh;
            dutyOverdue = false;
            if (waitsFor != null) task = Task.RESOLVE;
        }
        waitsFor = null;
    }

    private void assign(CaseAssigned assigned) {
        // whoever takes the case over has its own turn, whatever the one before waited for
        waitsFor = null;
        task = assigned.duty() == Duty.RULE ? Task.RULE : Task.SIGN;
        holder = assigned.organisationId();
        assignment = assigned.assignment();
        binding = assigned.binding();
        returnUntil =
                assigned.returnUntil() == null ? null : assigned.returnUntil().at();
        signDue = assigned.signDue();
        dutyDue = assigned.dutyDue();
        signOverdue = false;
        dutyOverdue = false;
    }

    private void release() {
        waitsFor = null;
        task = null;
        holder = null;
        binding = false;
        returnUntil = null;
        signDue = null;
        dutyDue = null;
        signOverdue = false;
        dutyOverdue = false;
    }
}
