package org.liuhe.query.moderation;

import static org.liuhe.query.Columns.time;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.FileAttached;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.PicturePublished;
import org.liuhe.contracts.moderation.PublicationEvent;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.TextPublished;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.TextTakenBack;
import org.liuhe.contracts.moderation.TextWithheld;
import org.liuhe.contracts.petitions.PetitionFiled;
import org.liuhe.contracts.petitions.PetitionOfficeAssigned;
import org.liuhe.contracts.petitions.PetitionWithdrawn;
import org.liuhe.contracts.petitions.Representative;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferredToMediation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Texts and pictures come here with their matters; nothing is read in them. A decision that a row has seen changes nothing. */
@Component
@ProcessingGroup("projection.moderation")
class ModerationProjection {

    private static final String FILED = "filed";

    private final JdbcClient db;

    ModerationProjection(JdbcClient db) {
        this.db = db;
    }

    @EventHandler
    void on(ComplaintFiled event) {
        if (!event.listed()) return;
        insert(
                TextRef.statement(event.complaintId()),
                MatterKind.COMPLAINT,
                event.trackingCode(),
                event.category(),
                event.area(),
                null,
                event.filedAt(),
                event.text());
    }

    @EventHandler
    void on(ComplaintSupplemented event, @Timestamp Instant at) {
        beside(TextRef.supplement(event.complaintId(), event.number()), at, event.text(), null, null);
    }

    /** What is heard or printed is not looked into here: only pictures wait. */
    @EventHandler
    void on(FileAttached event) {
        if (FileType.of(event.type()).filter(FileType::isPicture).isPresent())
            beside(
                    TextRef.picture(event.matterId(), event.number()),
                    event.attachedAt(),
                    event.name(),
                    event.type(),
                    event.address());
    }

    @EventHandler
    void on(AttachmentWithdrawn event) {
        withdrawn(
                event.matterId(),
                TextRef.picture(event.matterId(), event.number()).item());
    }

    @EventHandler
    void on(ComplaintWithdrawn event) {
        withdrawn(event.complaintId());
    }

    @EventHandler
    void on(PetitionFiled event) {
        if (!event.mayBePublic()) return;
        insert(
                TextRef.statement(event.petitionId()),
                MatterKind.PETITION,
                event.trackingCode(),
                event.category(),
                event.area(),
                event.accused(),
                event.filedAt(),
                event.text());
        names(
                event.petitionId(),
                FILED,
                Stream.concat(
                                Stream.of(event.petitionerName() == null ? "" : event.petitionerName()),
                                event.representatives().stream().map(Representative::name))
                        .toList());
    }

    /** The office that has it; a later one takes its place. */
    @EventHandler
    void on(PetitionOfficeAssigned event) {
        db.sql("UPDATE moderation_item SET office = :office WHERE matter_id = :matter")
                .param("office", event.organisation())
                .param("matter", event.petitionId())
                .update();
    }

    @EventHandler
    void on(PetitionWithdrawn event) {
        withdrawn(event.petitionId());
    }

    @EventHandler
    void on(ReferredToMediation event) {
        names(
                event.originId(),
                event.referralId(),
                event.parties().stream()
                        .map(Party::name)
                        .map(name -> name == null ? "" : name)
                        .toList());
    }

    @EventHandler
    void on(TextPublished event) {
        boolean fresh = write(
                event,
                PublicationState.PUBLISHED,
                "published_text = :text, changed = :changed, withheld = NULL",
                event.organisation(),
                event.reason(),
                event.publishedAt(),
                statement -> statement.param("text", event.publishedText()).param("changed", event.changed()));
        if (fresh) show(event);
    }

    @EventHandler
    void on(PicturePublished event) {
        boolean fresh = write(
                event,
                PublicationState.PUBLISHED,
                "published_text = :text, changed = :changed, published_address = :address, withheld = NULL",
                event.organisation(),
                event.reason(),
                event.publishedAt(),
                statement -> statement
                        .param("text", event.description())
                        .param("changed", event.covered() > 0)
                        .param("address", event.address()));
        if (fresh) show(event);
    }

    @EventHandler
    void on(TextWithheld event) {
        boolean fresh = write(
                event,
                PublicationState.WITHHELD,
                "withheld = :withheld",
                event.organisation(),
                event.words(),
                event.withheldAt(),
                statement -> statement.param("withheld", event.reason().name()));
        if (fresh) hide(event);
    }

    @EventHandler
    void on(TextTakenBack event) {
        boolean fresh = write(
                event,
                PublicationState.TAKEN_BACK,
                "withheld = NULL",
                event.organisation(),
                event.words(),
                event.takenBackAt(),
                statement -> statement);
        if (fresh) hide(event);
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE moderation_item, moderation_name, published_text").update();
    }

    private interface Parameters {
        StatementSpec on(StatementSpec statement);
    }

    /** @return false where the row had seen the decision before */
    private boolean write(
            PublicationEvent event,
            PublicationState state,
            String more,
            String organisation,
            String words,
            Instant at,
            Parameters parameters) {
        return parameters
                        .on(db.sql(
                                        """
                                        UPDATE moderation_item SET version = :number, state = :state, decided_by = :organisation,
                                            words = :words, decided_at = :at, %s
                                        WHERE matter_id = :matter AND item = :item AND version < :number"""
                                                .formatted(more))
                                .param("number", event.number())
                                .param("state", state.name())
                                .param("organisation", organisation)
                                .param("words", words)
                                .param("at", time(at))
                                .param("matter", event.matterId())
                                .param("item", event.item()))
                        .update()
                > 0;
    }

    private void show(PublicationEvent event) {
        hide(event);
        db.sql(
                        """
                        INSERT INTO published_text (matter_id, item, submitted_at, text, changed, published_at, address)
                        SELECT matter_id, item, submitted_at, published_text, changed, decided_at, published_address FROM moderation_item
                        WHERE matter_id = :matter AND item = :item AND NOT withdrawn""")
                .param("matter", event.matterId())
                .param("item", event.item())
                .update();
    }

    private void hide(PublicationEvent event) {
        db.sql("DELETE FROM published_text WHERE matter_id = :matter AND item = :item")
                .param("matter", event.matterId())
                .param("item", event.item())
                .update();
    }

    private void withdrawn(String matterId) {
        withdrawn(matterId, null);
    }

    /** @param item null for all */
    private void withdrawn(String matterId, String item) {
        for (String change : List.of("UPDATE moderation_item SET withdrawn = true", "DELETE FROM published_text"))
            db.sql(change + " WHERE matter_id = :matter AND (CAST(:item AS text) IS NULL OR item = :item)")
                    .param("matter", matterId)
                    .param("item", item)
                    .update();
    }

    /** Queued where the statement is: who agreed then agreed to what belongs to it; withdrawn with it as well. */
    private void beside(TextRef text, Instant at, String original, String type, String address) {
        db.sql(
                        """
                        INSERT INTO moderation_item (matter_id, item, publication_id, kind, tracking_code, category, area,
                            office, accused, withdrawn, submitted_at, original, original_type, original_address)
                        SELECT matter_id, :item, :publication, kind, tracking_code, category, area, office, accused, withdrawn,
                            :at, :original, :type, :address
                        FROM moderation_item WHERE matter_id = :matter AND item = :statement
                        ON CONFLICT DO NOTHING""")
                .param("item", text.item())
                .param("publication", text.publicationId().value())
                .param("at", time(at))
                .param("original", original)
                .param("type", type)
                .param("address", address)
                .param("matter", text.matterId())
                .param("statement", TextRef.STATEMENT)
                .update();
    }

    private void insert(
            TextRef text,
            MatterKind kind,
            String code,
            String category,
            String area,
            String accused,
            Instant at,
            String original) {
        db.sql(
                        """
                        INSERT INTO moderation_item (matter_id, item, publication_id, kind, tracking_code, category, area,
                            accused, submitted_at, original)
                        VALUES (:matter, :item, :publication, :kind, :code, :category, :area, :accused, :at, :original)
                        ON CONFLICT DO NOTHING""")
                .param("matter", text.matterId())
                .param("item", text.item())
                .param("publication", text.publicationId().value())
                .param("kind", kind.name())
                .param("code", code)
                .param("category", category)
                .param("area", area)
                .param("accused", accused)
                .param("at", time(at))
                .param("original", original)
                .update();
    }

    /** An organisation has no name of its own here: its place stays empty. */
    private void names(String matterId, String source, List<String> names) {
        for (int number = 0; number < names.size(); number++) {
            if (names.get(number).isEmpty()) continue;
            db.sql(
                            """
                            INSERT INTO moderation_name (matter_id, source, number, name)
                            VALUES (:matter, :source, :number, :name) ON CONFLICT DO NOTHING""")
                    .param("matter", matterId)
                    .param("source", source)
                    .param("number", number)
                    .param("name", names.get(number))
                    .update();
        }
    }
}
