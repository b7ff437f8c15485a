package org.liuhe.query.accountability;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseDueSettled;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.referrals.Referred;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What became of each turn and of each answer. */
@Component
@ProcessingGroup("projection.accountability")
class AccountabilityProjection {

    /** One row where the case's event is news, none where it was seen before; what follows changes something only in the first case. */
    private static final String NEWS =
            """
            WITH news AS (UPDATE accountability_case SET case_seq = :sequence
                          WHERE case_id = :case AND case_seq < :sequence RETURNING case_id, area)
            """;

    private static final String TURN = " FROM news WHERE turn.case_id = news.case_id AND assignment = :assignment";

    /** What is done when its term has passed already was late, though nobody had said so yet. */
    private static final String DONE =
            """
            UPDATE accountability_turn AS turn
            SET done_at = :at, duty_late_at = coalesce(duty_late_at,
                CASE WHEN :at >= CAST(duty_due ->> 'at' AS timestamptz) THEN CAST(duty_due ->> 'at' AS timestamptz) END)"""
                    + TURN;

    private final JdbcClient db;

    AccountabilityProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(CaseOpened event, @SequenceNumber long sequence) {
        db.sql("INSERT INTO accountability_case (case_id, area, case_seq) VALUES (:case, :area, :sequence)"
                        + " ON CONFLICT DO NOTHING")
                .param("case", event.caseId())
                .param("area", event.area())
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void on(CaseAssigned event, @SequenceNumber long sequence) {
        news(
                        event.caseId(),
                        sequence,
                        """
                        INSERT INTO accountability_turn
                            (case_id, assignment, organisation, area, handles, assigned_at, sign_due, duty_due)
                        SELECT case_id, :assignment, :organisation, area, :handles, :at, CAST(:sign AS jsonb),
                            CAST(:duty AS jsonb)
                        FROM news""")
                .param("assignment", event.assignment())
                .param("organisation", event.organisationId())
                .param("handles", event.duty() == Duty.HANDLE)
                .param("at", time(event.assignedAt()))
                .param("sign", json(event.signDue()))
                .param("duty", json(event.dutyDue()))
                .update();
    }

    @EventHandler
    void on(CaseSignedFor event, @SequenceNumber long sequence) {
        news(
                        event.caseId(),
                        sequence,
                        """
                        UPDATE accountability_turn AS turn
                        SET signed_at = :at, sign_late_at = coalesce(sign_late_at,
                            CASE WHEN :at >= CAST(sign_due ->> 'at' AS timestamptz)
                                 THEN CAST(sign_due ->> 'at' AS timestamptz) END)"""
                                + TURN)
                .param("assignment", event.assignment())
                .param("at", time(event.signedAt()))
                .update();
    }

    @EventHandler
    void on(CaseReturned event, @SequenceNumber long sequence) {
        news(event.caseId(), sequence, "UPDATE accountability_turn AS turn SET returned_at = :at" + TURN)
                .param("assignment", event.assignment())
                .param("at", time(event.returnedAt()))
                .update();
    }

    @EventHandler
    void on(CaseResolved event, @SequenceNumber long sequence) {
        news(
                        event.caseId(),
                        sequence,
                        ", done AS (" + DONE
                                + """
                                )
                                INSERT INTO accountability_answer (complaint_id, round, organisation, area)
                                SELECT :complaint, :round, :organisation, area FROM news
                                ON CONFLICT (complaint_id, round)
                                DO UPDATE SET organisation = excluded.organisation, area = excluded.area""")
                .param("assignment", event.assignment())
                .param("at", time(event.resolvedAt()))
                .param("complaint", event.complaintId())
                .param("round", event.round())
                .param("organisation", event.organisationId())
                .update();
    }

    /** An operator rules where nobody holds the case; then no turn is done by it. */
    @EventHandler
    void on(CaseRuled event, @SequenceNumber long sequence) {
        if (event.byOrganisation() != null)
            news(event.caseId(), sequence, DONE)
                    .param("assignment", event.assignment())
                    .param("at", time(event.ruledAt()))
                    .update();
    }

    /** The case's own term is nobody's duty: it goes on whoever holds the case. */
    @EventHandler
    void on(TermPassed event, @SequenceNumber long sequence) {
        if (event.cause() == OverdueCause.CASE_TERM) return;
        String late = event.cause() == OverdueCause.NOT_SIGNED ? "sign_late_at" : "duty_late_at";
        news(
                        event.caseId(),
                        sequence,
                        "UPDATE accountability_turn AS turn SET %1$s = coalesce(%1$s, :due)".formatted(late) + TURN)
                .param("assignment", event.assignment())
                .param("due", time(event.due()))
                .update();
    }

    /** While the holder waits for somebody else's outcome, no term of its own runs. */
    @EventHandler
    void on(Referred event, @SequenceNumber long sequence) {
        news(
                        event.originId(),
                        sequence,
                        """
                        UPDATE accountability_turn AS turn SET duty_due = NULL FROM news
                        WHERE turn.case_id = news.case_id
                          AND assignment = (SELECT max(assignment) FROM accountability_turn WHERE case_id = :case)""")
                .update();
    }

    @EventHandler
    void on(CaseReferralEnded event, @SequenceNumber long sequence) {
        goesOn(event.caseId(), sequence, event.assignment(), event.dutyDue());
    }

    @EventHandler
    void on(CaseReferralWithdrawn event, @SequenceNumber long sequence) {
        goesOn(event.caseId(), sequence, event.assignment(), event.dutyDue());
    }

    private void goesOn(String caseId, long sequence, int assignment, DueDate fresh) {
        if (fresh != null)
            news(caseId, sequence, "UPDATE accountability_turn AS turn SET duty_due = CAST(:due AS jsonb)" + TURN)
                    .param("assignment", assignment)
                    .param("due", json(fresh))
                    .update();
    }

    @EventHandler
    void on(CaseDueSettled event, @SequenceNumber long sequence) {
        news(
                        event.caseId(),
                        sequence,
                        """
                        UPDATE accountability_turn AS turn
                        SET sign_due = CASE WHEN sign_due = CAST(:was AS jsonb) THEN CAST(:due AS jsonb) ELSE sign_due END,
                            duty_due = CASE WHEN duty_due = CAST(:was AS jsonb) THEN CAST(:due AS jsonb) ELSE duty_due END
                        FROM news WHERE turn.case_id = news.case_id""")
                .param("was", json(event.was()))
                .param("due", json(event.due()))
                .update();
    }

    @EventHandler
    void on(ComplaintConfirmed event, @SequenceNumber long sequence) {
        decided(event.complaintId(), event.round(), sequence, true, event.rating(), event.confirmedAt());
    }

    @EventHandler
    void on(ComplaintContested event, @SequenceNumber long sequence) {
        decided(event.complaintId(), event.round(), sequence, false, null, event.contestedAt());
    }

    @EventHandler
    void on(ComplaintClosedUnconfirmed event, @SequenceNumber long sequence) {
        decided(event.complaintId(), event.round(), sequence, false, null, event.closedAt());
    }

    private void decided(
            String complaintId, int round, long sequence, boolean confirmed, Integer rating, Instant decidedAt) {
        db.sql(
                        """
                        INSERT INTO accountability_answer AS known
                            (complaint_id, round, complaint_seq, confirmed, rating, decided_at)
                        VALUES (:complaint, :round, :sequence, :confirmed, :rating, :at)
                        ON CONFLICT (complaint_id, round) DO UPDATE
                        SET complaint_seq = excluded.complaint_seq, confirmed = excluded.confirmed,
                            rating = excluded.rating, decided_at = excluded.decided_at
                        WHERE known.complaint_seq < excluded.complaint_seq""")
                .param("complaint", complaintId)
                .param("round", round)
                .param("sequence", sequence)
                .param("confirmed", confirmed)
                .param("rating", rating)
                .param("at", time(decidedAt))
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE accountability_case, accountability_turn, accountability_answer")
                .update();
    }

    private StatementSpec news(String caseId, long sequence, String change) {
        return db.sql(NEWS + change).param("case", caseId).param("sequence", sequence);
    }
}
