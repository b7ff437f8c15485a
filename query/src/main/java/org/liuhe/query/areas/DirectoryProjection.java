package org.liuhe.query.areas;

import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.liuhe.contracts.areas.AreaRegistered;
import org.liuhe.contracts.areas.OrganisationRegistered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("projection.directory")
class DirectoryProjection {

    private final JdbcClient db;

    DirectoryProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(AreaRegistered event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO directory_area (path, seq, level, name_zh, name_en)
                        VALUES (:path, :seq, :level, :zh, :en)
                        ON CONFLICT (path) DO UPDATE
                        SET seq = excluded.seq, level = excluded.level, name_zh = excluded.name_zh,
                            name_en = excluded.name_en
                        WHERE directory_area.seq < excluded.seq""")
                .param("path", event.path())
                .param("seq", sequence)
                .param("level", event.level().name())
                .param("zh", event.nameZh())
                .param("en", event.nameEn())
                .update();
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
        db.sql("DELETE FROM directory_serving WHERE organisation_id = :id")
                .param("id", event.organisationId())
                .update();
        db.sql(
                        """
                        INSERT INTO directory_serving (capability, area, registered_at, organisation_id)
                        SELECT capability, area, :at, :id
                        FROM jsonb_array_elements_text(CAST(:areas AS jsonb)) AS area,
                             jsonb_array_elements_text(CAST(:capabilities AS jsonb)) AS capability
                        ON CONFLICT DO NOTHING""")
                .param("at", time(at))
                .param("id", event.organisationId())
                .param("areas", json(event.areas()))
                .param("capabilities", json(event.capabilities()))
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE directory_area, directory_organisation, directory_serving")
                .update();
    }
}
