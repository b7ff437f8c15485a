package org.liuhe.query.inbox;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;
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
import org.liuhe.query.GuardedRows;
import org.liuhe.query.areas.Directory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The complaint's half of the inbox row, and who decides on acceptance; the case's half is {@link CaseInbox}'s. */
@Component
@ProcessingGroup("projection.inbox")
class ComplaintInbox {

    private enum State {
        INTAKE,
        ACCEPTED,
        IDLE,
        ENDED
    }

    private final JdbcClient db;
    private final CommunityOffices offices;
    private final GuardedRows rows;

    ComplaintInbox(JdbcClient db, CommunityOffices offices) {
        this.db = db;
        this.offices = offices;
        this.rows = new GuardedRows(db, "inbox", "complaint_id", "complaint_seq");
    }

    @EventHandler
    void on(ComplaintFiled event, @SequenceNumber long sequence, @Timestamp Instant at) {
        boolean intake = event.intakeDue() != null;
        db.sql(
                        """
                        INSERT INTO inbox AS known (complaint_id, complaint_seq, complaint_state, tracking_code, category,
                            area, place, intake_office, intake_due, intake_due_at, intake_since, accused, presumed_accused,
                            may_be_known)
                        VALUES (:id, :seq, :state, :code, :category, :area, :place, :office, CAST(:due AS jsonb),
                            :dueAt, :since, :accused, :presumed, :known)
                        ON CONFLICT (complaint_id) DO UPDATE
                        SET complaint_seq = excluded.complaint_seq, complaint_state = excluded.complaint_state,
                            tracking_code = excluded.tracking_code, category = excluded.category, area = excluded.area,
                            place = excluded.place, intake_office = excluded.intake_office,
                            intake_due = excluded.intake_due, intake_due_at = excluded.intake_due_at,
                            intake_since = excluded.intake_since, accused = excluded.accused,
                            presumed_accused = excluded.presumed_accused, may_be_known = excluded.may_be_known
                        WHERE known.complaint_seq < excluded.complaint_seq""")
                .param("id", event.complaintId())
                .param("seq", sequence)
                .param("state", (intake ? State.INTAKE : State.IDLE).name())
                .param("code", event.trackingCode())
                .param("category", event.category())
                .param("area", event.area())
                .param("place", event.place())
                .param("office", intake ? offices.office(event.area(), at) : null)
                .param("due", json(event.intakeDue()))
                .param("dueAt", time(event.intakeDue()))
                .param("since", time(event.filedAt()))
                .param("accused", event.accused())
                .param("presumed", event.presumedAccused())
                .param("known", Boolean.TRUE.equals(event.reporterMayBeKnown()))
                .update();
    }

    @EventHandler
    void on(ClosedComplaintRecorded event, @SequenceNumber long sequence) {
        // History is nobody's work; the row only tells those who wait for it that it was seen.
        db.sql(
                        """
                        INSERT INTO inbox (complaint_id, complaint_seq, complaint_state)
                        VALUES (:id, :seq, :state) ON CONFLICT DO NOTHING""")
                .param("id", event.complaintId())
                .param("seq", sequence)
                .param("state", State.ENDED.name())
                .update();
    }

    @EventHandler
    void on(ComplaintAccepted event, @SequenceNumber long sequence) {
        state(event.complaintId(), sequence, State.ACCEPTED);
    }

    @EventHandler
    void on(SupplementRequested event, @SequenceNumber long sequence) {
        state(event.complaintId(), sequence, State.IDLE);
    }

    @EventHandler
    void on(ComplaintSupplemented event, @SequenceNumber long sequence, @Timestamp Instant at) {
        // An office may have been registered since the filing.
        String office = db.sql("SELECT area FROM inbox WHERE complaint_id = :id")
                .param("id", event.complaintId())
                .query(String.class)
                .optional()
                .map(area -> offices.office(area, at))
                .orElse(null);
        rows.event(event.complaintId(), sequence)
                .set("complaint_state", State.INTAKE)
                .set("intake_office", office)
                .set("intake_due", event.intakeDue())
                .set("intake_due_at", time(event.intakeDue()))
                .set("intake_since", at)
                .write();
    }

    @EventHandler
    void on(ComplaintDueSettled event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence)
                .settle("intake_due", "intake_due_at", event)
                .write();
    }

    @EventHandler
    void on(FilingAnswered event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
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
        rows.event(event.complaintId(), sequence).set("is_released", true).write();
    }

    @EventHandler
    void on(ComplaintCommented event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
    }

    @EventHandler
    void on(ComplaintAnswered event, @SequenceNumber long sequence) {
        state(event.complaintId(), sequence, State.IDLE);
    }

    @EventHandler
    void on(ComplaintContested event, @SequenceNumber long sequence) {
        state(event.complaintId(), sequence, State.ACCEPTED);
    }

    @EventHandler
    void on(ComplaintConfirmed event, @SequenceNumber long sequence) {
        end(event.complaintId(), sequence);
    }

    @EventHandler
    void on(ComplaintClosedUnconfirmed event, @SequenceNumber long sequence) {
        end(event.complaintId(), sequence);
    }

    @EventHandler
    void on(ComplaintRejected event, @SequenceNumber long sequence) {
        end(event.complaintId(), sequence);
    }

    @EventHandler
    void on(ComplaintWithdrawn event, @SequenceNumber long sequence) {
        end(event.complaintId(), sequence);
    }

    /** A new community office takes over what waits in its areas, unless another serves them more closely or longer. */
    @EventHandler
    void on(OrganisationRegistered event, @Timestamp Instant at) {
        if (event.capabilities().contains(Directory.COMMUNITY))
            offices.begin(event.organisationId(), event.areas(), at, at);
    }

    @EventHandler
    void on(ServiceChanged event, @Timestamp Instant at) {
        List<String> areas = event.capabilities().contains(Directory.COMMUNITY) ? event.areas() : List.of();
        offices.endAllBut(event.organisationId(), areas, event.at());
        offices.begin(event.organisationId(), areas, event.at(), at);
    }

    @EventHandler
    void on(ResponsibilityTaken event, @Timestamp Instant at) {
        if (event.capability().equals(Directory.COMMUNITY))
            offices.begin(event.organisationId(), List.of(event.area()), event.from(), at);
    }

    @EventHandler
    void on(ResponsibilityGivenUp event, @Timestamp Instant at) {
        if (event.capability().equals(Directory.COMMUNITY))
            offices.end(event.organisationId(), event.area(), event.from(), at);
    }

    @EventHandler
    void on(OrganisationEnded event, @Timestamp Instant at) {
        offices.endAll(event.organisationId(), at);
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE inbox").update();
        offices.forget();
    }

    private void state(String complaintId, long sequence, State state) {
        rows.event(complaintId, sequence)
                .set("complaint_state", state)
                // only what waits has an office: a later change of offices must not depend on whether it came before
                // this
                .set("intake_office", (Object) null)
                .write();
    }

    /** What has ended is nobody's work: the row keeps no more of it than it needs. */
    private void end(String complaintId, long sequence) {
        rows.event(complaintId, sequence)
                .set("complaint_state", State.ENDED)
                .set("place", (Object) null)
                .set("intake_office", (Object) null)
                .write();
    }
}
