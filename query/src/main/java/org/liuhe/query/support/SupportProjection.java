package org.liuhe.query.support;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.support.ComplaintSupportWithdrawn;
import org.liuhe.contracts.support.ComplaintSupported;
import org.liuhe.contracts.support.SupportAnswerObliged;
import org.liuhe.contracts.support.SupportAnswerOverdue;
import org.liuhe.contracts.support.SupportDueSettled;
import org.liuhe.contracts.support.SupportOpened;
import org.liuhe.contracts.support.SupportThresholdReached;
import org.liuhe.contracts.support.SupportersAnswered;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what becomes of the support of each complaint; what its row has seen changes nothing. */
@Component
@ProcessingGroup("projection.support")
class SupportProjection {

    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");

    private final JdbcClient db;
    private final GuardedRows rows;

    SupportProjection(JdbcClient db) {
        this.db = db;
        this.rows = SupportTable.rows(db);
    }

    @EventHandler
    void on(SupportOpened event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO support (support_id, complaint_id, sequence, thresholds)
                        VALUES (:id, :complaint, :sequence, CAST(:thresholds AS jsonb))
                        ON CONFLICT DO NOTHING""")
                .param("id", event.supportId())
                .param("complaint", event.complaintId())
                .param("sequence", sequence)
                .param("thresholds", json(event.thresholds()))
                .update();
    }

    @EventHandler
    void on(ComplaintSupported event, @SequenceNumber long sequence) {
        if (!rows.event(event.supportId(), sequence)
                .set("supporters", event.count())
                .write()) return;
        db.sql("INSERT INTO supporter (subject, complaint_id, supported_at) VALUES (:subject, :complaint, :at)")
                .param("subject", event.supporter())
                .param("complaint", event.complaintId())
                .param("at", time(event.supportedAt()))
                .update();
        counted(event.complaintId(), event.supportedAt(), event.count());
    }

    @EventHandler
    void on(ComplaintSupportWithdrawn event, @SequenceNumber long sequence) {
        if (!rows.event(event.supportId(), sequence)
                .set("supporters", event.count())
                .write()) return;
        db.sql("DELETE FROM supporter WHERE subject = :subject AND complaint_id = :complaint")
                .param("subject", event.supporter())
                .param("complaint", event.complaintId())
                .update();
        counted(event.complaintId(), event.withdrawnAt(), event.count());
    }

    private void counted(String complaintId, Instant at, int supporters) {
        db.sql(
                        """
                        INSERT INTO support_day (complaint_id, day, supporters) VALUES (:complaint, :day, :supporters)
                        ON CONFLICT (complaint_id, day) DO UPDATE SET supporters = excluded.supporters""")
                .param("complaint", complaintId)
                .param("day", LocalDate.ofInstant(at, TOWN))
                .param("supporters", supporters)
                .update();
    }

    @EventHandler
    void on(SupportThresholdReached event, @SequenceNumber long sequence) {
        rows.event(event.supportId(), sequence).append("reached", event.tier()).write();
    }

    @EventHandler
    void on(SupportAnswerObliged event, @SequenceNumber long sequence) {
        if (!rows.event(event.supportId(), sequence).write()) return;
        db.sql(
                        """
                        INSERT INTO support_answer
                            (support_id, complaint_id, tier, holder, count, obliged_at, due, due_at)
                        VALUES (:id, :complaint, :tier, :holder, :count, :at, CAST(:due AS jsonb), :dueAt)
                        ON CONFLICT (complaint_id, tier) DO UPDATE SET holder = excluded.holder""")
                .param("id", event.supportId())
                .param("complaint", event.complaintId())
                .param("tier", event.tier())
                .param("holder", event.organisation() == null ? SupportTable.OPERATOR : event.organisation())
                .param("count", event.count())
                .param("at", time(event.obligedAt()))
                .param("due", json(event.answerDue()))
                .param("dueAt", time(event.answerDue()))
                .update();
    }

    @EventHandler
    void on(SupportAnswerOverdue event, @SequenceNumber long sequence) {
        if (rows.event(event.supportId(), sequence).write())
            db.sql("UPDATE support_answer SET overdue = true WHERE complaint_id = :complaint AND tier = :tier")
                    .param("complaint", event.complaintId())
                    .param("tier", event.tier())
                    .update();
    }

    @EventHandler
    void on(SupportersAnswered event, @SequenceNumber long sequence) {
        if (rows.event(event.supportId(), sequence).write())
            db.sql(
                            """
                            UPDATE support_answer SET answer = :answer, answered_at = :at
                            WHERE complaint_id = :complaint AND tier = :tier""")
                    .param("answer", event.publicAnswer())
                    .param("at", time(event.answeredAt()))
                    .param("complaint", event.complaintId())
                    .param("tier", event.tier())
                    .update();
    }

    @EventHandler
    void on(SupportDueSettled event, @SequenceNumber long sequence) {
        if (rows.event(event.supportId(), sequence).write())
            db.sql(
                            """
                            UPDATE support_answer SET due = CAST(:due AS jsonb), due_at = :dueAt
                            WHERE complaint_id = :complaint AND due = CAST(:was AS jsonb)""")
                    .param("due", json(event.due()))
                    .param("dueAt", time(event.due()))
                    .param("complaint", event.complaintId())
                    .param("was", json(event.was()))
                    .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE support, supporter, support_day, support_answer").update();
    }
}
