package org.liuhe.contracts.inbox;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * What the asking actor and their organisations must do, first due first; an operator sees the gaps, too. Answers with a
 * {@link Page} of {@link InboxRow}.
 *
 * @param filter narrows nothing where it is null
 */
public record ListInbox(InboxFilter filter, String cursor, int size, StreamPosition after) implements Query<InboxRow> {

    /** A node of an earlier version asks without a filter. */
    public ListInbox {
        if (filter == null) filter = InboxFilter.ALL;
    }

    /** @param task only this, or null */
    public static ListInbox of(Task task, String cursor, int size, StreamPosition after) {
        return new ListInbox(InboxFilter.of(task), cursor, size, after);
    }
}
