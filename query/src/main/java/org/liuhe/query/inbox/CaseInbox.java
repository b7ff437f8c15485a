package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.ActionRecorded;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseCommented;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReferredToEnforcement;
import org.liuhe.contracts.cases.CaseReferredToMediation;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.inbox.Task;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case's half of the inbox row; the complaint's is {@link ComplaintInbox}'s. */
@Component
@ProcessingGroup("projection.inbox")
class CaseInbox {

    private final JdbcClient db;
    private final GuardedRows rows;

    CaseInbox(JdbcClient db) {
        this.db = db;
        this.rows = new GuardedRows(db, "inbox", "case_id", "case_seq");
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO inbox AS known (complaint_id, case_id, case_seq, case_due)
                        VALUES (:complaint, :case, :seq, CAST(:due AS jsonb))
                        ON CONFLICT (complaint_id) DO UPDATE
                        SET case_id = excluded.case_id, case_seq = excluded.case_seq, case_due = excluded.case_due
                        WHERE known.case_seq < excluded.case_seq""")
                .param("complaint", event.complaintId())
                .param("case", event.caseId())
                .param("seq", sequence)
                .param("due", json(event.caseDue()))
                .update();
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence) {
        Task task = event.duty() == Duty.RULE ? Task.RULE : Task.SIGN;
        rows.event(event.caseId(), sequence)
                .set("case_task", task)
                .set("case_holder", event.organisationId())
                .set("case_capability", event.capability())
                .set("assignment", event.assignment())
                .set("sign_due", event.signDue())
                .set("sign_due_at", time(event.signDue()))
                .set("duty_due", event.dutyDue())
                .set("duty_due_at", time(event.dutyDue()))
                .set("sign_overdue", false)
                .set("duty_overdue", false)
                .set("case_since", event.assignedAt())
                .write();
    }

    @EventHandler
    void on(CaseSignedFor event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence)
                .set("case_task", Task.RESOLVE)
                .set("case_holder", event.organisationId())
                .set("sign_overdue", false)
                .write();
    }

    @EventHandler
    void on(ActionRecorded event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CaseReturned event, @SequenceNumber long sequence) {
        released(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseResolved event, @SequenceNumber long sequence) {
        released(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseRuled event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(TermPassed event, @SequenceNumber long sequence) {
        GuardedRows.Change change = rows.event(event.caseId(), sequence);
        switch (event.cause()) {
            case NOT_SIGNED -> change.set("sign_overdue", true);
            case NOT_RESOLVED, NOT_RULED -> change.set("duty_overdue", true);
            case CASE_TERM -> {
                // The reporter's own clock is shown beside the row's; it does not make the row's overdue.
            }
        }
        change.write();
    }

    @EventHandler
    void on(CaseDueSettled event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence)
                .settle("sign_due", "sign_due_at", event)
                .settle("duty_due", "duty_due_at", event)
                .settle("case_due", event)
                .write();
    }

    @EventHandler
    void on(CaseCommented event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CaseReopened event, @SequenceNumber long sequence) {
        released(event.caseId(), sequence);
    }

    @EventHandler
    void on(RouteGapFound event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence)
                .set("case_task", Task.GAP)
                .set("assignment", event.afterAssignment())
                .set("case_holder", (Object) null)
                .set("case_since", event.foundAt())
                .write();
    }

    @EventHandler
    void on(CaseClosed event, @SequenceNumber long sequence) {
        released(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseReferredToCouncil event, @SequenceNumber long sequence) {
        waits(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseReferredToMediation event, @SequenceNumber long sequence) {
        waits(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseReferredToEnforcement event, @SequenceNumber long sequence) {
        waits(event.caseId(), sequence);
    }

    @EventHandler
    void on(CaseReferralEnded event, @SequenceNumber long sequence) {
        goesOn(event.caseId(), event.dutyDue(), event.endedAt(), sequence);
    }

    @EventHandler
    void on(CaseReferralWithdrawn event, @SequenceNumber long sequence) {
        goesOn(event.caseId(), event.dutyDue(), event.withdrawnAt(), sequence);
    }

    /** Whoever waits keeps the case, and has nothing to do about it. */
    private void waits(String caseId, long sequence) {
        rows.event(caseId, sequence).set("case_task", (Object) null).write();
    }

    private void goesOn(String caseId, DueDate fresh, Instant at, long sequence) {
        GuardedRows.Change change = rows.event(caseId, sequence);
        if (fresh != null) {
            change.set("duty_due", fresh).set("duty_due_at", time(fresh)).set("duty_overdue", false);
            if (isWaiting(caseId)) change.set("case_task", Task.RESOLVE).set("case_since", at);
        }
        change.write();
    }

    private boolean isWaiting(String caseId) {
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM inbox
                        WHERE case_id = :case AND case_task IS NULL AND case_holder IS NOT NULL)""")
                .param("case", caseId)
                .query(Boolean.class)
                .single();
    }

    @EventHandler
    void on(CaseClustered event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CaseUnclustered event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(RulingAppealed event, @SequenceNumber long sequence) {
        released(event.caseId(), sequence);
    }

    @EventHandler
    void on(RulingPassedUp event, @SequenceNumber long sequence) {
        released(event.caseId(), sequence);
    }

    private void released(String caseId, long sequence) {
        rows.event(caseId, sequence)
                .set("case_task", (Object) null)
                .set("case_holder", (Object) null)
                .set("sign_due", (DueDate) null)
                .set("sign_due_at", (Instant) null)
                .set("duty_due", (DueDate) null)
                .set("duty_due_at", (Instant) null)
                .set("sign_overdue", false)
                .set("duty_overdue", false)
                .set("case_since", (Instant) null)
                .write();
    }
}
