package org.liuhe.contracts.inbox;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * What the asking actor and their organisations must do, first due first; an operator sees the gaps, too. Answers with a
 * {@link Page} of {@link InboxRow}.
 *
 * @param task only this, or null
 */
public record ListInbox(Task task, String cursor, int size, StreamPosition after) implements Query<InboxRow> {}
