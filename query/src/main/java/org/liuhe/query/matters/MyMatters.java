package org.liuhe.query.matters;

import static org.liuhe.query.Columns.instant;
import static org.liuhe.query.Columns.json;
import static org.liuhe.query.Columns.time;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.matters.ListMyMatters;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.matters.MatterRow;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers in which matters the asking actor takes part. */
@Component
class MyMatters {

    private final JdbcClient db;
    private final Journal journal;
    private final CatchUp catchUp;

    MyMatters(JdbcClient db, Journal journal, CatchUp catchUp) {
        this.db = db;
        this.journal = journal;
        this.catchUp = catchUp;
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListMyMatters query, MetaData metaData) {
        Set<String> participants = participants(Asker.of(metaData));
        Cursor from = Cursor.descending(query.cursor());
        return catchUp.answer(
                query.after(),
                journal::seen,
                () -> Cursor.page(
                        rows(participants, query.kind(), from, Cursor.limit(query.size())),
                        query.size(),
                        row -> row,
                        row -> new Cursor(row.openedAt(), row.id())));
    }

    private static Set<String> participants(Actor actor) {
        Set<String> participants = new TreeSet<>(actor.organisations());
        participants.add(actor.subject());
        return participants;
    }

    private List<MatterRow> rows(Set<String> participants, MatterKind kind, Cursor from, int limit) {
        return db.sql(
                        """
                        SELECT m.*, mine.part FROM (
                            SELECT matter_id, opened_at, min(part) AS part FROM matter_participant
                            WHERE participant IN (SELECT jsonb_array_elements_text(CAST(:participants AS jsonb)))
                              AND (opened_at, matter_id) < (:at, :id)
                            GROUP BY matter_id, opened_at) AS mine
                        JOIN matter m USING (matter_id)
                        WHERE CAST(:kind AS text) IS NULL OR m.kind = :kind
                        ORDER BY mine.opened_at DESC, mine.matter_id DESC LIMIT :limit""")
                .param("participants", json(participants))
                .param("at", time(from.at()))
                .param("id", from.id())
                .param("kind", kind == null ? null : kind.name())
                .param("limit", limit)
                .query((row, number) -> new MatterRow(
                        row.getString("matter_id"),
                        MatterKind.valueOf(row.getString("kind")),
                        row.getString("tracking_code"),
                        row.getString("area"),
                        row.getString("stage"),
                        row.getString("part"),
                        instant(row, "opened_at")))
                .list();
    }
}
