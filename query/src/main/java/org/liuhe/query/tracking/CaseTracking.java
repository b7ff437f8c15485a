package org.liuhe.query.tracking;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
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
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.CoHandlerContributed;
import org.liuhe.contracts.cases.CoHandlingDeclined;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The case's half of the tracking row; the complaint's is {@link ComplaintTracking}'s. */
@Component
@ProcessingGroup("projection.tracking")
class CaseTracking {

    private final JdbcClient db;
    private final GuardedRows rows;

    CaseTracking(JdbcClient db) {
        this.db = db;
        this.rows = new GuardedRows(db, "tracking", "case_id", "case_seq");
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence, @Timestamp Instant at) {
        db.sql(
                        """
                        INSERT INTO tracking AS known (complaint_id, case_id, case_seq, case_due, case_updated_at)
                        VALUES (:complaint, :case, :seq, CAST(:due AS jsonb), :at)
                        ON CONFLICT (complaint_id) DO UPDATE
                        SET case_id = excluded.case_id, case_seq = excluded.case_seq, case_due = excluded.case_due,
                            case_updated_at = excluded.case_updated_at
                        WHERE known.case_seq < excluded.case_seq""")
                .param("complaint", event.complaintId())
                .param("case", event.caseId())
                .param("seq", sequence)
                .param("due", json(event.caseDue()))
                .param("at", time(at))
                .update();
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence, @Timestamp Instant at) {
        Stage stage = event.duty() == Duty.RULE ? Stage.RULING : Stage.ASSIGNED;
        reached(event.caseId(), sequence, at, stage, event.organisationId())
                .set("holder", event.organisationId())
                .set("route_gap", false)
                .set("sign_due", event.signDue())
                .set("duty_due", event.dutyDue())
                .set("sign_overdue", false)
                .set("duty_overdue", false)
                .write();
    }

    @EventHandler
    void on(CaseSignedFor event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.caseId(), sequence, at, Stage.IN_PROGRESS, event.organisationId())
                .set("holder", event.organisationId())
                .set("route_gap", false)
                .set("sign_overdue", false)
                .write();
    }

    @EventHandler
    void on(ActionRecorded event, @SequenceNumber long sequence, @Timestamp Instant at) {
        rows.event(event.caseId(), sequence).set("case_updated_at", at).write();
    }

    @EventHandler
    void on(CaseReturned event, @SequenceNumber long sequence, @Timestamp Instant at) {
        released(reached(event.caseId(), sequence, at, Stage.ACCEPTED, event.organisationId()))
                .set("returns", event.hop())
                .write();
    }

    @EventHandler
    void on(CaseResolved event, @SequenceNumber long sequence, @Timestamp Instant at) {
        // The reply reaches the reporter with the complaint's own event, which makes the milestone.
        released(rows.event(event.caseId(), sequence)
                        .set("case_stage", Stage.ACCEPTED)
                        .set("case_updated_at", at))
                .write();
    }

    @EventHandler
    void on(CaseRuled event, @SequenceNumber long sequence, @Timestamp Instant at) {
        rows.event(event.caseId(), sequence).set("case_updated_at", at).write();
    }

    @EventHandler
    void on(TermPassed event, @SequenceNumber long sequence, @Timestamp Instant at) {
        String overdue =
                switch (event.cause()) {
                    case NOT_SIGNED -> "sign_overdue";
                    case NOT_RESOLVED, NOT_RULED -> "duty_overdue";
                    case CASE_TERM -> "case_overdue";
                };
        rows.event(event.caseId(), sequence)
                .set(overdue, true)
                .set("case_updated_at", at)
                .write();
    }

    @EventHandler
    void on(CaseDueSettled event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence)
                .settle("sign_due", event)
                .settle("duty_due", event)
                .settle("case_due", event)
                .write();
    }

    @EventHandler
    void on(CaseCommented event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CaseReopened event, @SequenceNumber long sequence, @Timestamp Instant at) {
        released(rows.event(event.caseId(), sequence)
                        .set("case_stage", Stage.ACCEPTED)
                        .set("case_updated_at", at))
                .write();
    }

    @EventHandler
    void on(RouteGapFound event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.caseId(), sequence, at, Stage.ACCEPTED, null)
                .set("holder", (Object) null)
                .set("route_gap", true)
                .write();
    }

    @EventHandler
    void on(CaseClosed event, @SequenceNumber long sequence) {
        released(rows.event(event.caseId(), sequence).set("case_stage", Stage.ACCEPTED))
                .write();
    }

    @EventHandler
    void on(CaseReferredToCouncil event, @SequenceNumber long sequence, @Timestamp Instant at) {
        waits(event.caseId(), ReferralKind.COUNCIL, event.organisationId(), sequence, at);
    }

    @EventHandler
    void on(CaseReferredToMediation event, @SequenceNumber long sequence, @Timestamp Instant at) {
        waits(event.caseId(), ReferralKind.MEDIATION, event.organisationId(), sequence, at);
    }

    @EventHandler
    void on(CaseReferredToEnforcement event, @SequenceNumber long sequence, @Timestamp Instant at) {
        waits(event.caseId(), ReferralKind.ENFORCEMENT, event.organisationId(), sequence, at);
    }

    @EventHandler
    void on(CaseReferralEnded event, @SequenceNumber long sequence, @Timestamp Instant at) {
        goesOn(event.caseId(), event.dutyDue(), sequence, at);
    }

    @EventHandler
    void on(CaseReferralWithdrawn event, @SequenceNumber long sequence, @Timestamp Instant at) {
        goesOn(event.caseId(), event.dutyDue(), sequence, at);
    }

    private void waits(String caseId, ReferralKind kind, String holder, long sequence, Instant at) {
        reached(caseId, sequence, at, Stage.waitingFor(kind), holder).write();
    }

    /** A holder that took the case over meanwhile has its own stage, and no more than a fresh term. */
    private void goesOn(String caseId, DueDate fresh, long sequence, Instant at) {
        GuardedRows.Change change = rows.event(caseId, sequence).set("case_updated_at", at);
        if (fresh != null) {
            change.set("duty_due", fresh).set("duty_overdue", false);
            waitingHolder(caseId).ifPresent(holder -> change.set("case_stage", Stage.IN_PROGRESS)
                    .append("case_milestones", Milestones.of(at, Stage.IN_PROGRESS, holder)));
        }
        change.write();
    }

    private Optional<String> waitingHolder(String caseId) {
        return db.sql("SELECT holder FROM tracking WHERE case_id = :case AND case_stage LIKE 'WAITS%'")
                .param("case", caseId)
                .query(String.class)
                .optional();
    }

    @EventHandler
    void on(RulingAppealed event, @SequenceNumber long sequence, @Timestamp Instant at) {
        released(reached(event.caseId(), sequence, at, Stage.ACCEPTED, event.organisationId()))
                .write();
    }

    @EventHandler
    void on(RulingPassedUp event, @SequenceNumber long sequence, @Timestamp Instant at) {
        released(reached(event.caseId(), sequence, at, Stage.ACCEPTED, event.organisationId()))
                .write();
    }

    @EventHandler
    void on(CaseClustered event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence)
                .set("lead_complaint_id", event.leadComplaintId())
                .write();
    }

    @EventHandler
    void on(CaseUnclustered event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence)
                .set("lead_complaint_id", (Object) null)
                .write();
    }

    @EventHandler
    void on(CoHandlerAsked event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CoHandlerContributed event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    @EventHandler
    void on(CoHandlingDeclined event, @SequenceNumber long sequence) {
        rows.event(event.caseId(), sequence).write();
    }

    private GuardedRows.Change reached(String caseId, long sequence, Instant at, Stage stage, String organisation) {
        return rows.event(caseId, sequence)
                .set("case_stage", stage)
                .set("case_updated_at", at)
                .append("case_milestones", Milestones.of(at, stage, organisation));
    }

    private static GuardedRows.Change released(GuardedRows.Change change) {
        return change.set("holder", (Object) null)
                .set("route_gap", false)
                .set("sign_due", (DueDate) null)
                .set("duty_due", (DueDate) null)
                .set("sign_overdue", false)
                .set("duty_overdue", false);
    }
}
