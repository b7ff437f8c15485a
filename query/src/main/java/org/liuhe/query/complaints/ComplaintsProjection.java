package org.liuhe.query.complaints;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintDueSettled;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.FilingAnswered;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("projection.complaints")
class ComplaintsProjection {

    private final JdbcClient db;
    private final GuardedRows rows;

    ComplaintsProjection(JdbcClient db) {
        this.db = db;
        this.rows = new GuardedRows(db, "complaint_view", "complaint_id", "complaint_seq");
    }

    @EventHandler
    void on(ComplaintFiled event, @SequenceNumber long sequence) {
        if (event.reporter() == null) return;
        db.sql(
                        """
                        INSERT INTO complaint_view (complaint_id, complaint_seq, reporter, tracking_code, category, area,
                            place, text, may_be_public, filed_at, accused, presumed_accused, may_be_known)
                        VALUES (:id, :seq, :reporter, :code, :category, :area, :place, :text, :public, :filed,
                            :accused, :presumed, :known)
                        ON CONFLICT (complaint_id) DO NOTHING""")
                .param("id", event.complaintId())
                .param("seq", sequence)
                .param("reporter", event.reporter())
                .param("code", event.trackingCode())
                .param("category", event.category())
                .param("area", event.area())
                .param("place", event.place())
                .param("text", event.text())
                .param("public", event.mayBePublic())
                .param("filed", time(event.filedAt()))
                .param("accused", event.accused())
                .param("presumed", event.presumedAccused())
                .param("known", Boolean.TRUE.equals(event.reporterMayBeKnown()))
                .update();
    }

    @EventHandler
    void on(ComplaintDueSettled event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(FilingAnswered event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence)
                .set("answers", json(event.answers()))
                .write();
    }

    @EventHandler
    void on(ReporterConsented event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).set("may_be_known", true).write();
    }

    @EventHandler
    void on(ReporterConsentWithdrawn event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).set("may_be_known", false).write();
    }

    @EventHandler
    void on(ReleasedToAccused event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).set("released", event.text()).write();
    }

    @EventHandler
    void on(ComplaintAccepted event, @SequenceNumber long sequence) {
        noQuestion(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ComplaintRejected event, @SequenceNumber long sequence) {
        noQuestion(event.complaintId(), sequence)
                .set("rejection_reason", event.reason())
                .set("rejection_explanation", event.explanation())
                .write();
    }

    @EventHandler
    void on(SupplementRequested event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence)
                .set("question", event.question())
                .write();
    }

    @EventHandler
    void on(ComplaintSupplemented event, @SequenceNumber long sequence) {
        noQuestion(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ComplaintCommented event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ComplaintAnswered event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence)
                .set("reply", event.reply())
                .set("round", event.round())
                .set("may_contest", event.mayContest())
                .write();
    }

    @EventHandler
    void on(ComplaintContested event, @SequenceNumber long sequence) {
        decided(event.complaintId(), sequence);
    }

    @EventHandler
    void on(ComplaintConfirmed event, @SequenceNumber long sequence) {
        decided(event.complaintId(), sequence);
    }

    @EventHandler
    void on(ComplaintClosedUnconfirmed event, @SequenceNumber long sequence) {
        decided(event.complaintId(), sequence);
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long sequence) {
        noQuestion(event.complaintId(), sequence).set("may_contest", false).write();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE complaint_view").update();
    }

    private void decided(String complaintId, long sequence) {
        rows.event(complaintId, sequence).set("may_contest", false).write();
    }

    private GuardedRows.Change noQuestion(String complaintId, long sequence) {
        return rows.event(complaintId, sequence).set("question", (Object) null);
    }
}
