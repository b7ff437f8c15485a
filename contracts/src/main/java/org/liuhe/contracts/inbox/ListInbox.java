package org.liuhe.contracts.inbox;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * What the asking actor and their organisations must do, first due first; an operator sees the gaps, too. Answers with a
 * {@link Page} of {@link InboxRow}.
 */
public record ListInbox(InboxFilter filter, String cursor, int size, StreamPosition after) implements Query<InboxRow> {

    /** @param task only this, or null */
    public static ListInbox of(Task task, String cursor, int size, StreamPosition after) {
        return new ListInbox(InboxFilter.of(task), cursor, size, after);
    }
}
