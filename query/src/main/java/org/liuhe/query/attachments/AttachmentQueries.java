package org.liuhe.query.attachments;

import static org.liuhe.query.Columns.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.attachments.AttachmentRule;
import org.liuhe.contracts.attachments.AttachmentView;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileType;
import org.liuhe.contracts.attachments.FindAttachment;
import org.liuhe.contracts.attachments.KeptFile;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.complaints.Reporters;
import org.liuhe.query.matters.MatterAccess;
import org.liuhe.query.shield.Shield;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers those who may read a matter whole which files it has. A picture shows who took it, from where and of whom: so of the
 * accused, each organisation has its own files and no others.
 */
@Component
class AttachmentQueries {

    private static final Set<MatterKind> KINDS =
            Set.of(MatterKind.COMPLAINT, MatterKind.PETITION, MatterKind.ENFORCEMENT);

    private final JdbcClient db;
    private final List<MatterAccess> accesses;
    private final Reporters reporters;
    private final Shield shield;
    private final CatchUp catchUp;

    AttachmentQueries(JdbcClient db, List<MatterAccess> accesses, Reporters reporters, Shield shield, CatchUp catchUp) {
        this.db = db;
        this.accesses = accesses;
        this.reporters = reporters;
        this.shield = shield;
        this.catchUp = catchUp;
    }

    private record Row(AttachmentView view, KeptFile file) {}

    @QueryHandler
    CompletableFuture<List<AttachmentView>> handle(ListAttachments query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(
                query.after(),
                position -> seen(query.matterId(), position),
                () -> readable(query.matterId(), actor).stream().map(Row::view).toList());
    }

    @QueryHandler
    CompletableFuture<KeptFile> handle(FindAttachment query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(
                query.after(),
                position -> seen(query.matterId(), position),
                () -> readable(query.matterId(), actor).stream()
                        .filter(row -> row.view().number() == query.number())
                        .findFirst()
                        .map(Row::file)
                        .orElseThrow(() -> new RuleBroken(AttachmentRule.UNKNOWN)));
    }

    @QueryHandler
    CompletableFuture<Boolean> handle(MayAttach query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        return catchUp.answer(
                query.after(), position -> seen(query.matterId(), position), () -> mayAttach(query.matterId(), actor));
    }

    private List<Row> readable(String matterId, Actor actor) {
        refuseUnlessReadWhole(matterId, actor);
        Set<String> accused = shield.before(actor).accused(matterId);
        return db
                .sql("SELECT * FROM attachment WHERE matter_id = :matter AND NOT withdrawn ORDER BY number")
                .param("matter", matterId)
                .query((row, number) -> row(row, actor))
                .list()
                .stream()
                .filter(row -> accused.isEmpty()
                        || row.view().own()
                        || row.view().organisation() != null
                                && accused.contains(row.view().organisation()))
                .toList();
    }

    private void refuseUnlessReadWhole(String matterId, Actor actor) {
        MatterKind kind = MatterKind.of(matterId)
                .filter(KINDS::contains)
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
        if (kind == MatterKind.COMPLAINT && reporters.isReporter(matterId, actor)) return;
        Set<MatterAccess.Reach> reached = accesses.stream()
                .filter(access -> access.keeps(kind))
                .map(access -> access.of(matterId, actor))
                .collect(Collectors.toSet());
        if (reached.contains(MatterAccess.Reach.WHOLE)) return;
        throw new RuleBroken(
                reached.contains(MatterAccess.Reach.PART) ? AttachmentRule.PART_ONLY : CommonRule.MATTER_UNKNOWN);
    }

    private boolean mayAttach(String matterId, Actor actor) {
        return MatterKind.of(matterId)
                .filter(KINDS::contains)
                .filter(kind ->
                        accesses.stream().anyMatch(access -> access.keeps(kind) && access.mayAttach(matterId, actor)))
                .isPresent();
    }

    /** A position of the files, or of the matter that they belong to. */
    private boolean seen(String matterId, StreamPosition position) {
        if (!AttachmentsId.isOne(position.aggregateId())) {
            MatterKind kind = MatterKind.of(matterId).orElse(MatterKind.PETITION);
            if (kind == MatterKind.COMPLAINT) return reporters.seen(position);
            return accesses.stream().filter(access -> access.keeps(kind)).allMatch(access -> access.seen(position));
        }
        return db.sql(
                        """
                        SELECT EXISTS (SELECT FROM attachment WHERE attachments_id = :stream AND sequence >= :sequence)""")
                .param("stream", position.aggregateId())
                .param("sequence", position.sequence())
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, Actor actor) throws SQLException {
        FileType type = FileType.of(row.getString("type")).orElseThrow();
        return new Row(
                new AttachmentView(
                        row.getInt("number"),
                        row.getString("organisation"),
                        row.getString("name"),
                        type,
                        row.getInt("bytes"),
                        instant(row, "attached_at"),
                        actor.subject().equals(row.getString("attached_by"))),
                new KeptFile(row.getString("matter_id"), row.getString("name"), type, row.getString("address")));
    }
}
