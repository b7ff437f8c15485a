package org.liuhe.query.dossier;

import java.time.Instant;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.inbox.Task;
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
    private boolean signOverdue;
    private boolean dutyOverdue;

    void evolve(CaseEvent event) {
        if (event instanceof CaseOpened opened) caseDue = opened.caseDue();
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
        } else if (event instanceof CaseReturned
                || event instanceof CaseResolved
                || event instanceof CaseReopened
                || event instanceof CaseClosed) release();
    }

    Stage stage() {
        if (task == null) return Stage.ACCEPTED;
        return switch (task) {
            case SIGN -> Stage.ASSIGNED;
            case RESOLVE -> Stage.IN_PROGRESS;
            case RULE -> Stage.RULING;
            default -> Stage.ACCEPTED;
        };
    }

    DueDate due() {
        return task == Task.SIGN && signDue != null ? signDue : dutyDue;
    }

    boolean overdue() {
        return dutyOverdue || task == Task.SIGN && signOverdue;
    }

    private void assign(CaseAssigned assigned) {
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
