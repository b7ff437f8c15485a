package org.liuhe.query.inbox;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.inbox.ListInbox;
import org.liuhe.query.Asker;
import org.liuhe.query.CatchUp;
import org.liuhe.query.Cursor;
import org.springframework.stereotype.Component;

/** Answers what an actor's organisations must do. */
@Component
class InboxQueries {

    private final InboxTable table;
    private final CatchUp catchUp;

    InboxQueries(InboxTable table, CatchUp catchUp) {
        this.table = table;
        this.catchUp = catchUp;
    }

    // Axon matches an answer's type by its class alone: a page of something would match nothing.
    @SuppressWarnings("rawtypes")
    @QueryHandler
    CompletableFuture<Page> handle(ListInbox query, MetaData metaData) {
        Set<String> holders = holders(Asker.of(metaData));
        Cursor from = Cursor.ascending(query.cursor());
        int limit = Cursor.limit(query.size());
        return catchUp.answer(
                query.after(),
                table::seen,
                () -> Cursor.page(
                        table.open(holders, query.task(), from, limit),
                        query.size(),
                        InboxTable.Open::row,
                        open -> new Cursor(open.dueAt(), open.row().complaintId())));
    }

    /** Whose rows the actor sees. */
    static Set<String> holders(Actor actor) {
        Set<String> holders = new TreeSet<>(actor.organisations());
        holders.remove(InboxTable.OPERATOR);
        if (actor.has(Role.OPERATOR)) holders.add(InboxTable.OPERATOR);
        return holders;
    }
}
