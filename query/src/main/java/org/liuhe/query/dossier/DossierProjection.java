package org.liuhe.query.dossier;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClustered;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseUnclustered;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.complaints.ClosedComplaintRecorded;
import org.liuhe.contracts.complaints.ComplaintEvent;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ReleasedToAccused;
import org.liuhe.contracts.complaints.ReporterConsentWithdrawn;
import org.liuhe.contracts.complaints.ReporterConsented;
import org.liuhe.query.shield.Accusation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("projection.dossier")
class DossierProjection {

    private final JdbcClient db;

    DossierProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ComplaintEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData metaData) {
        if (!add(event.complaintId(), sequence, at, metaData, event)) return;
        if (event instanceof ComplaintFiled filed)
            matter(
                    filed.complaintId(),
                    filed.trackingCode(),
                    filed.intakeDue() != null,
                    new Accusation(
                            filed.accused(),
                            filed.presumedAccused(),
                            filed.area(),
                            Boolean.TRUE.equals(filed.reporterMayBeKnown())));
        if (event instanceof ClosedComplaintRecorded closed)
            matter(
                    closed.complaintId(),
                    closed.trackingCode(),
                    false,
                    new Accusation(null, null, closed.area(), false));
        if (event instanceof ReporterConsented) mayBeKnown(event.complaintId(), true);
        if (event instanceof ReporterConsentWithdrawn) mayBeKnown(event.complaintId(), false);
        if (event instanceof ReleasedToAccused released)
            db.sql("UPDATE dossier SET released = :text WHERE complaint_id = :id")
                    .param("text", released.text())
                    .param("id", released.complaintId())
                    .update();
    }

    @EventHandler
    void on(CaseEvent event, @SequenceNumber long sequence, @Timestamp Instant at, MetaData metaData) {
        if (!add(event.caseId(), sequence, at, metaData, event)) return;
        if (event instanceof CaseOpened opened)
            db.sql(
                            """
                            INSERT INTO dossier (complaint_id, case_id) VALUES (:complaint, :case)
                            ON CONFLICT (complaint_id) DO UPDATE SET case_id = excluded.case_id""")
                    .param("complaint", opened.complaintId())
                    .param("case", opened.caseId())
                    .update();
        if (event instanceof CaseAssigned assigned) takesPart(assigned.caseId(), assigned.organisationId());
        if (event instanceof CaseClustered joined) leads(joined.caseId(), joined.leadComplaintId());
        if (event instanceof CaseUnclustered parted) leads(parted.caseId(), null);
        if (event instanceof CoHandlerAsked asked) takesPart(asked.caseId(), asked.organisationId());
    }

    private void leads(String caseId, String leadComplaintId) {
        db.sql("UPDATE dossier SET lead_complaint_id = :lead WHERE case_id = :case")
                .param("lead", leadComplaintId)
                .param("case", caseId)
                .update();
    }

    private void takesPart(String caseId, String organisation) {
        db.sql(
                        """
                        INSERT INTO dossier_access (case_id, organisation_id) VALUES (:case, :organisation)
                        ON CONFLICT DO NOTHING""")
                .param("case", caseId)
                .param("organisation", organisation)
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE dossier, dossier_entry, dossier_access").update();
    }

    /** False where the entry is there already. */
    private boolean add(String aggregateId, long sequence, Instant at, MetaData metaData, Event event) {
        String system =
                Actor.of(metaData).filter(Actor::isSystem).map(Actor::subject).orElse(null);
        return db.sql(
                                """
                        INSERT INTO dossier_entry (aggregate_id, sequence, recorded_at, type, by_system, event)
                        VALUES (:id, :seq, :at, :type, :system, CAST(:event AS jsonb))
                        ON CONFLICT DO NOTHING""")
                        .param("id", aggregateId)
                        .param("seq", sequence)
                        .param("at", time(at))
                        .param("type", event.getClass().getSimpleName())
                        .param("system", system)
                        .param("event", json(Recorded.kept(event)))
                        .update()
                > 0;
    }

    private void mayBeKnown(String complaintId, boolean known) {
        db.sql("UPDATE dossier SET may_be_known = :known WHERE complaint_id = :id")
                .param("known", known)
                .param("id", complaintId)
                .update();
    }

    private void matter(String complaintId, String code, boolean reviewed, Accusation accusation) {
        db.sql(
                        """
                        INSERT INTO dossier (complaint_id, tracking_code, area, reviewed, accused, presumed_accused, may_be_known)
                        VALUES (:id, :code, :area, :reviewed, :accused, :presumed, :known)
                        ON CONFLICT (complaint_id) DO UPDATE
                        SET tracking_code = excluded.tracking_code, area = excluded.area, reviewed = excluded.reviewed,
                            accused = excluded.accused, presumed_accused = excluded.presumed_accused,
                            may_be_known = excluded.may_be_known""")
                .param("id", complaintId)
                .param("code", code)
                .param("area", accusation.area())
                .param("reviewed", reviewed)
                .param("accused", accusation.accused())
                .param("presumed", accusation.presumedAccused())
                .param("known", accusation.mayBeKnown())
                .update();
    }
}
