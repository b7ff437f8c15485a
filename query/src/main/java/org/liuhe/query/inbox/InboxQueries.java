package org.liuhe.query.inbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.liuhe.query.matters.Journal;
import org.liuhe.query.shield.Shield;
import org.liuhe.query.support.SupportTable;
import org.springframework.stereotype.Component;

/** Answers what an actor and their organisations must do: in cases, and in all other matters. */
@Component
class InboxQueries {

    private final InboxTable table;
    private final InboxRows rows;
    private final SupportTable supported;
    private final Shield shield;
    private final Journal journal;
    private final CatchUp catchUp;

    InboxQueries(
            InboxTable table, InboxRows rows, SupportTable supported, Shield shield, Journal journal, CatchUp catchUp) {
        this.table = table;
        this.rows = rows;
        this.supported = supported;
        this.shield = shield;
        this.journal = journal;
        this.catchUp = catchUp;
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListInbox query, MetaData metaData) {
        Actor actor = Asker.of(metaData);
        Set<String> holders = Holders.of(actor);
        Cursor from = Cursor.ascending(query.cursor());
        int limit = Cursor.limit(query.size());
        return catchUp.answer(
                query.after(),
                position -> journal.seen(position) || table.seen(position) || supported.seen(position),
                () -> shown(actor, rows.open(holders, query.filter(), from, limit), query.size()));
    }

    /** Whoever is kept from the reporter does not read where it is, either. */
    private Page<InboxRow> shown(Actor actor, List<InboxTable.Open> rows, int size) {
        Shield.Reader reader = shield.before(actor);
        Map<String, Set<String>> accused = reader.accused(rows.stream()
                .filter(open -> open.accusation() == null && open.row().place() != null)
                .map(open -> open.row().matterId())
                .collect(Collectors.toSet()));
        return Cursor.page(
                rows,
                size,
                open -> {
                    boolean hidden = open.accusation() == null
                            ? accused.containsKey(open.row().matterId())
                            : !reader.accused(open.accusation()).isEmpty();
                    return hidden ? open.withoutPlace() : open.row();
                },
                open -> new Cursor(open.dueAt(), open.id()));
    }
}
