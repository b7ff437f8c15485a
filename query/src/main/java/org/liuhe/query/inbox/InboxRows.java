package org.liuhe.query.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.inbox.InboxFilter;
import org.liuhe.contracts.inbox.InboxRow;
import org.liuhe.query.Cursor;
import org.springframework.stereotype.Component;

/** All that stands in an inbox, from all the tables that it is made of. */
@Component
public class InboxRows {

    private final InboxTable table;
    private final CoHandlerInbox helpers;
    private final ReleaseRows releases;
    private final DutyRows duties;
    private final SupportRows support;
    private final Clock clock;

    InboxRows(
            InboxTable table,
            CoHandlerInbox helpers,
            ReleaseRows releases,
            DutyRows duties,
            SupportRows support,
            Clock clock) {
        this.table = table;
        this.helpers = helpers;
        this.releases = releases;
        this.duties = duties;
        this.support = support;
        this.clock = clock;
    }

    /** Open rows of any of the holders, first due first. */
    List<InboxTable.Open> open(Set<String> holders, InboxFilter filter, Cursor from, int limit) {
        Narrowed narrowed = new Narrowed(filter, clock.instant());
        return Stream.of(
                        table.open(holders, narrowed, from, limit),
                        helpers.open(holders, narrowed, from, limit),
                        releases.open(holders, narrowed, from, limit),
                        support.open(holders, narrowed, from, limit),
                        duties.open(holders, narrowed, from, limit))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(InboxTable.Open::dueAt).thenComparing(InboxTable.Open::id))
                .limit(limit)
                .toList();
    }

    /**
     * A row without where it is.
     *
     * @param id the same as long as it is the same thing to do
     */
    public record Dated(String id, InboxRow row) {}

    /**
     * What of the actor's inbox is due in a time, first due first: nothing that the inbox would not show.
     *
     * @param from the time itself included
     * @param until the time itself included, since a day's term ends as the next day begins
     */
    public List<Dated> due(Actor actor, InboxFilter filter, Instant from, Instant until, int limit) {
        return open(Holders.of(actor), filter, new Cursor(from, ""), limit).stream()
                .takeWhile(open -> !open.dueAt().isAfter(until))
                .<Dated>mapMulti(InboxRows::dated)
                .toList();
    }

    /** What waits without a term stands in no calendar. */
    private static void dated(InboxTable.Open open, Consumer<Dated> found) {
        InboxRow row = open.withoutPlace();
        if (row.due() != null) found.accept(new Dated(open.id() + "-" + row.task(), row));
    }
}
