package org.liuhe.query.tracking;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
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
import org.liuhe.contracts.tracking.Stage;
import org.liuhe.contracts.tracking.TrackingView.Milestone;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The complaint's half of the tracking row; the case's is {@link CaseTracking}'s. */
@Component
@ProcessingGroup("projection.tracking")
class ComplaintTracking {

    private final JdbcClient db;
    private final GuardedRows rows;

    ComplaintTracking(JdbcClient db) {
        this.db = db;
        this.rows = new GuardedRows(db, "tracking", "complaint_id", "complaint_seq");
    }

    @EventHandler
    void on(ComplaintFiled event, @SequenceNumber long sequence) {
        insert(
                new Matter(event.complaintId(), event.trackingCode(), event.category(), event.area()),
                event.listed(),
                sequence,
                event.intakeDue(),
                event.filedAt(),
                List.of(Milestones.of(event.filedAt(), Stage.FILED, null)));
    }

    @EventHandler
    void on(ClosedComplaintRecorded event, @SequenceNumber long sequence) {
        Stage end =
                switch (event.outcome()) {
                    case CLOSED -> Stage.CLOSED_ELSEWHERE;
                    case WITHDRAWN -> Stage.WITHDRAWN;
                    case REJECTED -> Stage.REJECTED;
                };
        insert(
                new Matter(event.complaintId(), event.trackingCode(), event.category(), event.area()),
                event.listed(),
                sequence,
                null,
                event.filedAt(),
                List.of(Milestones.of(event.filedAt(), Stage.FILED, null), Milestones.of(event.closedAt(), end, null)));
    }

    @EventHandler
    void on(ComplaintAccepted event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.ACCEPTED, null).write();
    }

    @EventHandler
    void on(SupplementRequested event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.SUPPLEMENT_ASKED, event.supplementDue())
                .write();
    }

    @EventHandler
    void on(ComplaintSupplemented event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.FILED, event.intakeDue())
                .write();
    }

    @EventHandler
    void on(ComplaintDueSettled event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).settle("complaint_due", event).write();
    }

    @EventHandler
    void on(FilingAnswered event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ReporterConsented event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ReporterConsentWithdrawn event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ReleasedToAccused event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ComplaintCommented event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ComplaintAnswered event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.ANSWERED, event.confirmDue())
                .set("public_summary", event.publicSummary())
                .write();
    }

    @EventHandler
    void on(ComplaintContested event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.ACCEPTED, null)
                .increment("contests")
                .write();
    }

    @EventHandler
    void on(ComplaintConfirmed event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.CONFIRMED_RESOLVED, null)
                .set("ended_at", event.confirmedAt())
                .set("rating", event.rating())
                .write();
    }

    @EventHandler
    void on(ComplaintClosedUnconfirmed event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.CLOSED_NOT_CONFIRMED, null)
                .set("ended_at", event.closedAt())
                .write();
    }

    @EventHandler
    void on(ComplaintRejected event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.REJECTED, null)
                .set("ended_at", event.rejectedAt())
                .write();
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long sequence, @Timestamp Instant at) {
        reached(event.complaintId(), sequence, at, Stage.WITHDRAWN, null)
                .set("ended_at", event.withdrawnAt())
                .write();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE tracking").update();
    }

    private GuardedRows.Change reached(String complaintId, long sequence, Instant at, Stage stage, DueDate due) {
        return rows.event(complaintId, sequence)
                .set("complaint_stage", stage)
                .set("complaint_due", due)
                .set("complaint_updated_at", at)
                .append("complaint_milestones", Milestones.of(at, stage, null));
    }

    private void insert(
            Matter matter, boolean listed, long sequence, DueDate due, Instant filedAt, List<Milestone> reached) {
        Milestone latest = reached.get(reached.size() - 1);
        db.sql(
                        """
                        INSERT INTO tracking AS known (complaint_id, complaint_seq, code, listed, category, area,
                            complaint_stage, complaint_due, filed_at, complaint_updated_at, ended_at,
                            complaint_milestones)
                        VALUES (:id, :seq, :code, :listed, :category, :area, :stage, CAST(:due AS jsonb), :filed,
                            :updated, :ended, CAST(:milestones AS jsonb))
                        ON CONFLICT (complaint_id) DO UPDATE
                        SET complaint_seq = excluded.complaint_seq, code = excluded.code, listed = excluded.listed,
                            category = excluded.category, area = excluded.area,
                            complaint_stage = excluded.complaint_stage, complaint_due = excluded.complaint_due,
                            filed_at = excluded.filed_at, complaint_updated_at = excluded.complaint_updated_at,
                            ended_at = excluded.ended_at, complaint_milestones = excluded.complaint_milestones
                        WHERE known.complaint_seq < excluded.complaint_seq""")
                .param("id", matter.complaintId)
                .param("seq", sequence)
                .param("code", matter.code)
                .param("listed", listed)
                .param("category", matter.category)
                .param("area", matter.area)
                .param("stage", latest.stage().name())
                .param("due", json(due))
                .param("filed", time(filedAt))
                .param("updated", time(latest.at()))
                .param("ended", time(latest.stage().ended() ? latest.at() : null))
                .param("milestones", json(reached))
                .update();
    }

    private record Matter(String complaintId, String code, String category, String area) {}
}
