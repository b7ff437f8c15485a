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
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintCommented;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.FilingAnswered;
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

    /** Names the lock between those who register an office and those who look for one; any number of our own. */
    private static final long OFFICES = 0x4c69_7568_6501L;

    private final JdbcClient db;
    private final InboxUpdates updates;
    private final GuardedRows rows;

    ComplaintInbox(JdbcClient db, InboxUpdates updates) {
        this.db = db;
        this.updates = updates;
        this.rows = new GuardedRows(db, "inbox", "complaint_id", "complaint_seq");
    }

    @EventHandler
    void on(ComplaintFiled event, @SequenceNumber long sequence) {
        boolean intake = event.intakeDue() != null;
        db.sql(
                        """
                        INSERT INTO inbox AS known (complaint_id, complaint_seq, complaint_state, tracking_code, category,
                            area, place, intake_office, intake_due, intake_due_at, intake_since)
                        VALUES (:id, :seq, :state, :code, :category, :area, :place, :office, CAST(:due AS jsonb),
                            :dueAt, :since)
                        ON CONFLICT (complaint_id) DO UPDATE
                        SET complaint_seq = excluded.complaint_seq, complaint_state = excluded.complaint_state,
                            tracking_code = excluded.tracking_code, category = excluded.category, area = excluded.area,
                            place = excluded.place, intake_office = excluded.intake_office,
                            intake_due = excluded.intake_due, intake_due_at = excluded.intake_due_at,
                            intake_since = excluded.intake_since
                        WHERE known.complaint_seq < excluded.complaint_seq""")
                .param("id", event.complaintId())
                .param("seq", sequence)
                .param("state", (intake ? State.INTAKE : State.IDLE).name())
                .param("code", event.trackingCode())
                .param("category", event.category())
                .param("area", event.area())
                .param("place", event.place())
                .param("office", intake ? officeNow(event.area()) : null)
                .param("due", json(event.intakeDue()))
                .param("dueAt", time(event.intakeDue()))
                .param("since", time(event.filedAt()))
                .update();
        updates.complaintChanged(event.complaintId());
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
                .map(this::officeNow)
                .orElse(null);
        boolean written = rows.event(event.complaintId(), sequence)
                .set("complaint_state", State.INTAKE)
                .set("intake_office", office)
                .set("intake_due", event.intakeDue())
                .set("intake_due_at", time(event.intakeDue()))
                .set("intake_since", at)
                .write();
        if (written) updates.complaintChanged(event.complaintId());
    }

    @EventHandler
    void on(FilingAnswered event, @SequenceNumber long sequence) {
        rows.event(event.complaintId(), sequence).write();
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
        if (!event.capabilities().contains(Directory.COMMUNITY)) return;
        db.sql("SELECT pg_advisory_xact_lock(:offices)")
                .param("offices", OFFICES)
                .query(row -> {});
        for (String area : event.areas()) {
            db.sql(
                            """
                            INSERT INTO inbox_community_office (area, registered_at, organisation_id)
                            VALUES (:area, :at, :organisation) ON CONFLICT DO NOTHING""")
                    .param("area", area)
                    .param("at", time(at))
                    .param("organisation", event.organisationId())
                    .update();
            List<String> waiting = db.sql(
                            """
                            SELECT DISTINCT area FROM inbox
                            WHERE complaint_state = 'INTAKE'
                              AND (area = :area OR area > :area || '/' AND area < :area || '0')""")
                    .param("area", area)
                    .query(String.class)
                    .list();
            for (String place : waiting)
                db.sql("UPDATE inbox SET intake_office = :office WHERE complaint_state = 'INTAKE' AND area = :area")
                        .param("office", office(place))
                        .param("area", place)
                        .update();
        }
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE inbox, inbox_community_office").update();
    }

    /**
     * The office as it is when this transaction ends: a registration that is under way in another segment is waited for,
     * and one that begins later finds this row. Otherwise neither would see the other, and the row would have no office.
     */
    private String officeNow(String area) {
        db.sql("SELECT pg_advisory_xact_lock_shared(:offices)")
                .param("offices", OFFICES)
                .query(row -> {});
        return office(area);
    }

    private String office(String area) {
        return db.sql(
                        """
                        SELECT organisation_id FROM inbox_community_office WHERE area IN (:prefixes)
                        ORDER BY length(area) DESC, registered_at, organisation_id LIMIT 1""")
                .param("prefixes", Directory.prefixes(area))
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void state(String complaintId, long sequence, State state) {
        if (rows.event(complaintId, sequence).set("complaint_state", state).write())
            updates.complaintChanged(complaintId);
    }

    /** What has ended is nobody's work: the row keeps no more of it than it needs. */
    private void end(String complaintId, long sequence) {
        if (rows.event(complaintId, sequence)
                .set("complaint_state", State.ENDED)
                .set("place", (Object) null)
                .write()) updates.complaintChanged(complaintId);
    }
}
