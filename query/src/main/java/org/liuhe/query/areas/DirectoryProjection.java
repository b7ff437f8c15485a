package org.liuhe.query.areas;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.liuhe.contracts.areas.AreaBoundarySet;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.AreaRenamed;
import org.liuhe.contracts.areas.AreaRetired;
import org.liuhe.contracts.areas.OrganisationEnded;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.liuhe.contracts.areas.OrganisationRenamed;
import org.liuhe.contracts.areas.ResponsibilityGivenUp;
import org.liuhe.contracts.areas.ResponsibilityTaken;
import org.liuhe.contracts.areas.ServiceChanged;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("projection.directory")
class DirectoryProjection {

    private final JdbcClient db;
    private final GuardedRows areas;
    private final GuardedRows organisations;

    DirectoryProjection(JdbcClient db) {
        this.db = db;
        this.areas = new GuardedRows(db, "directory_area", "path", "seq");
        this.organisations = new GuardedRows(db, "directory_organisation", "organisation_id", "seq");
    }

    @EventHandler
    void on(AreaRegistered event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO directory_area (path, seq, level, name_zh, name_en, boundary)
                        VALUES (:path, :seq, :level, :zh, :en, :boundary)
                        ON CONFLICT (path) DO UPDATE
                        SET seq = excluded.seq, level = excluded.level, name_zh = excluded.name_zh,
                            name_en = excluded.name_en, boundary = excluded.boundary
                        WHERE directory_area.seq < excluded.seq""")
                .param("path", event.path())
                .param("seq", sequence)
                .param("level", event.level().name())
                .param("zh", event.nameZh())
                .param("en", event.nameEn())
                .param("boundary", event.boundary())
                .update();
    }

    @EventHandler
    void on(AreaRenamed event, @SequenceNumber long sequence) {
        area(event.path(), sequence)
                .set("name_zh", event.nameZh())
                .set("name_en", event.nameEn())
                .write();
    }

    @EventHandler
    void on(AreaBoundarySet event, @SequenceNumber long sequence) {
        area(event.path(), sequence).set("boundary", event.boundary()).write();
    }

    @EventHandler
    void on(AreaRetired event, @SequenceNumber long sequence) {
        area(event.path(), sequence).set("retired_at", time(event.at())).write();
    }

    @EventHandler
    void on(OrganisationRegistered event, @SequenceNumber long sequence, @Timestamp Instant at) {
        int changed = db.sql(
                        """
                        INSERT INTO directory_organisation
                            (organisation_id, seq, kind, name_zh, name_en, areas, capabilities)
                        VALUES (:id, :seq, :kind, :zh, :en, CAST(:areas AS jsonb), CAST(:capabilities AS jsonb))
                        ON CONFLICT (organisation_id) DO UPDATE
                        SET seq = excluded.seq, kind = excluded.kind, name_zh = excluded.name_zh,
                            name_en = excluded.name_en, areas = excluded.areas, capabilities = excluded.capabilities
                        WHERE directory_organisation.seq < excluded.seq""")
                .param("id", event.organisationId())
                .param("seq", sequence)
                .param("kind", event.kind().name())
                .param("zh", event.nameZh())
                .param("en", event.nameEn())
                .param("areas", json(event.areas()))
                .param("capabilities", json(event.capabilities()))
                .update();
        if (changed == 0) return;
        serve(event.organisationId(), event.areas(), event.capabilities(), at);
    }

    @EventHandler
    void on(OrganisationRenamed event, @SequenceNumber long sequence) {
        organisation(event.organisationId(), sequence)
                .set("name_zh", event.nameZh())
                .set("name_en", event.nameEn())
                .write();
    }

    @EventHandler
    void on(ServiceChanged event, @SequenceNumber long sequence) {
        if (!organisation(event.organisationId(), sequence).write()) return;
        // What goes on keeps the time since when it goes on.
        end(event.organisationId(), event.at(), "NOT (area = ANY (:areas) AND capability = ANY (:capabilities))")
                .param("areas", event.areas().toArray(String[]::new))
                .param("capabilities", event.capabilities().toArray(String[]::new))
                .update();
        serve(event.organisationId(), event.areas(), event.capabilities(), event.at());
    }

    @EventHandler
    void on(ResponsibilityTaken event, @SequenceNumber long sequence) {
        if (organisation(event.organisationId(), sequence).write())
            serve(event.organisationId(), List.of(event.area()), List.of(event.capability()), event.from());
    }

    @EventHandler
    void on(ResponsibilityGivenUp event, @SequenceNumber long sequence) {
        if (organisation(event.organisationId(), sequence).write())
            end(event.organisationId(), event.from(), "area = :area AND capability = :capability")
                    .param("area", event.area())
                    .param("capability", event.capability())
                    .update();
    }

    @EventHandler
    void on(OrganisationEnded event, @SequenceNumber long sequence) {
        if (organisation(event.organisationId(), sequence)
                .set("ended_at", time(event.at()))
                .write()) end(event.organisationId(), event.at(), "true").update();
    }

    /** Adds what is not served at that time; what begins later is no service yet, and ends before it begins. */
    private void serve(String organisation, List<String> areas, List<String> capabilities, Instant at) {
        db.sql(
                        """
                        INSERT INTO directory_serving (capability, area, registered_at, organisation_id)
                        SELECT offered.capability, served.area, :at, :id
                        FROM unnest(:areas) AS served (area), unnest(:capabilities) AS offered (capability)
                        WHERE NOT EXISTS (SELECT FROM directory_serving AS known
                            WHERE known.capability = offered.capability AND known.area = served.area AND known.organisation_id = :id
                              AND known.until IS NULL)
                        ON CONFLICT DO NOTHING""")
                .param("at", time(at))
                .param("id", organisation)
                .param("areas", areas.toArray(String[]::new))
                .param("capabilities", capabilities.toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec end(String organisation, Instant at, String which) {
        return db.sql("UPDATE directory_serving SET until = greatest(registered_at, :at)"
                        + " WHERE organisation_id = :id AND (until IS NULL OR until > :at) AND " + which)
                .param("id", organisation)
                .param("at", time(at));
    }

    private GuardedRows.Change area(String path, long sequence) {
        return areas.event(path, sequence);
    }

    private GuardedRows.Change organisation(String id, long sequence) {
        return organisations.event(id, sequence);
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE directory_area, directory_organisation, directory_serving")
                .update();
    }
}
