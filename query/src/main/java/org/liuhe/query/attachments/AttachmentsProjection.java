package org.liuhe.query.attachments;

import static org.liuhe.query.Columns.time;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.FileAttached;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A row a file, which is inserted once and withdrawn once. */
@Component
@ProcessingGroup("projection.attachments")
class AttachmentsProjection {

    private final JdbcClient db;

    AttachmentsProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(FileAttached event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        INSERT INTO attachment (matter_id, number, attachments_id, attached_by, organisation, name, type, bytes,
                            address, attached_at, sequence)
                        VALUES (:matter, :number, :stream, :by, :organisation, :name, :type, :bytes, :address, :at, :sequence)
                        ON CONFLICT DO NOTHING""")
                .param("matter", event.matterId())
                .param("number", event.number())
                .param("stream", event.attachmentsId())
                .param("by", event.by())
                .param("organisation", event.organisation())
                .param("name", event.name())
                .param("type", event.type())
                .param("bytes", event.bytes())
                .param("address", event.address())
                .param("at", time(event.attachedAt()))
                .param("sequence", sequence)
                .update();
    }

    @EventHandler
    void on(AttachmentWithdrawn event, @SequenceNumber long sequence) {
        db.sql(
                        """
                        UPDATE attachment SET withdrawn = true, sequence = :sequence
                        WHERE matter_id = :matter AND number = :number AND sequence < :sequence""")
                .param("sequence", sequence)
                .param("matter", event.matterId())
                .param("number", event.number())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE attachment").update();
    }
}
