package org.liuhe.query.moderation;

import static org.liuhe.query.Columns.constant;
import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.moderation.FindModeratedPicture;
import org.liuhe.contracts.moderation.FindModeration;
import org.liuhe.contracts.moderation.KnownName;
import org.liuhe.contracts.moderation.ListModeration;
import org.liuhe.contracts.moderation.ModerationItem;
import org.liuhe.contracts.moderation.PublicationId;
import org.liuhe.contracts.moderation.PublicationState;
import org.liuhe.contracts.moderation.TextRef;
import org.liuhe.contracts.moderation.WithholdingReason;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.areas.Directory;
import org.liuhe.query.shield.Shield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Answers those who decide what becomes public, each about what is theirs to decide; nobody of the accused, who would read the
 * reporter's own words.
 */
@Component
class ModerationQueries {

    // '0' is what follows '/': the area, and what lies in it. Served areas may lie in each other.
    private static final String MINE =
            """
            WITH organisation AS (SELECT jsonb_array_elements_text(CAST(:organisations AS jsonb)) AS id),
            served AS (
                SELECT DISTINCT area FROM directory_serving
                WHERE capability = :community AND organisation_id IN (SELECT id FROM organisation)
                  AND registered_at <= :now AND (until IS NULL OR until > :now)),
            mine AS (
                SELECT i.* FROM served AS s
                JOIN moderation_item AS i ON i.area = s.area OR i.area > s.area || '/' AND i.area < s.area || '0'
                WHERE i.kind = 'COMPLAINT'
                UNION
                SELECT i.* FROM moderation_item AS i
                WHERE i.kind = 'PETITION' AND i.office IN (SELECT id FROM organisation)
                  AND (i.accused IS NULL OR i.accused NOT IN (SELECT id FROM organisation)))
            SELECT * FROM mine""";

    private final JdbcClient db;
    private final Clock clock;
    private final CatchUp catchUp;
    private final Shield shield;

    ModerationQueries(JdbcClient db, Clock clock, CatchUp catchUp, Shield shield) {
        this.db = db;
        this.clock = clock;
        this.catchUp = catchUp;
        this.shield = shield;
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListModeration query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        Cursor from = Cursor.ascending(query.cursor());
        int limit = Cursor.limit(query.size());
        return catchUp.answer(query.after(), this::seen, () -> {
            List<ModerationItem> items = mine(
                            actor,
                            " WHERE state = :state AND NOT withdrawn AND (submitted_at, publication_id) > (:at, :id)"
                                    + " ORDER BY submitted_at, publication_id LIMIT :limit")
                    .param("state", query.state().name())
                    .param("at", time(from.at()))
                    .param("id", from.id())
                    .param("limit", limit)
                    .query((row, number) -> item(row, List.of()))
                    .list();
            Set<String> accused = shield.before(actor)
                    .accused(items.stream().map(ModerationItem::matterId).toList())
                    .keySet();
            Page<ModerationItem> page = Cursor.page(
                    items,
                    query.size(),
                    item -> item,
                    item -> new Cursor(
                            item.submittedAt(),
                            new TextRef(item.matterId(), item.item())
                                    .publicationId()
                                    .value()));
            return new Page<>(
                    page.items().stream()
                            .filter(item -> !accused.contains(item.matterId()))
                            .toList(),
                    page.next());
        });
    }

    @QueryHandler
    CompletableFuture<ModerationItem> handle(FindModeration query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(query.after(), this::seen, () -> find(query.text(), actor)
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN)));
    }

    @QueryHandler
    KeptFile handle(FindModeratedPicture query, MetaData metaData) {
        TextRef picture = query.picture();
        find(picture, Asker.of(metaData)).orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
        return db.sql(
                        """
                        SELECT matter_id, original, original_type, original_address FROM moderation_item
                        WHERE publication_id = :id AND original_address IS NOT NULL AND NOT withdrawn""")
                .param("id", picture.publicationId().value())
                .query((row, number) -> new KeptFile(
                        row.getString("matter_id"),
                        row.getString("original"),
                        FileType.of(row.getString("original_type")).orElseThrow(),
                        row.getString("original_address")))
                .optional()
                .orElseThrow(() -> new RuleBroken(AttachmentRule.UNKNOWN));
    }

    private Optional<ModerationItem> find(TextRef text, Actor actor) {
        if (!shield.before(actor).accused(text.matterId()).isEmpty()) return Optional.empty();
        List<KnownName> names = names(text.matterId());
        return mine(actor, " WHERE publication_id = :id")
                .param("id", text.publicationId().value())
                .query((row, number) -> item(row, names))
                .optional();
    }

    /** Of a complaint, those that its case knows. */
    private List<KnownName> names(String matterId) {
        boolean complaint =
                MatterKind.of(matterId).filter(MatterKind.COMPLAINT::equals).isPresent();
        return db.sql("SELECT DISTINCT name FROM moderation_name WHERE matter_id = :matter ORDER BY name")
                .param("matter", complaint ? CaseId.forComplaint(matterId).value() : matterId)
                .query((row, number) -> new KnownName(row.getString("name")))
                .list();
    }

    private StatementSpec mine(Actor actor, String rest) {
        return db.sql(MINE + rest)
                .param("organisations", json(actor.organisations()))
                .param("community", Directory.COMMUNITY)
                .param("now", time(clock.instant()));
    }

    /** True of a matter's own stream: what waits here is decided upon, not written. */
    boolean seen(StreamPosition position) {
        if (!PublicationId.isOne(position.aggregateId())) return true;
        return db.sql("SELECT EXISTS (SELECT FROM moderation_item WHERE publication_id = :id AND version > :sequence)")
                .param("id", position.aggregateId())
                .param("sequence", position.sequence())
                .query(Boolean.class)
                .single();
    }

    private static ModerationItem item(ResultSet row, List<KnownName> names) throws SQLException {
        return new ModerationItem(
                row.getString("matter_id"),
                constant(row, "kind", MatterKind.class),
                row.getString("item"),
                row.getString("tracking_code"),
                row.getString("category"),
                row.getString("area"),
                constant(row, "state", PublicationState.class),
                row.getLong("version"),
                instant(row, "submitted_at"),
                row.getString("original"),
                names,
                row.getString("published_text"),
                row.getBoolean("changed"),
                constant(row, "withheld", WithholdingReason.class),
                row.getString("words"),
                row.getString("decided_by"),
                instant(row, "decided_at"));
    }
}
