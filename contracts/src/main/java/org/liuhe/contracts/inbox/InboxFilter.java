package org.liuhe.contracts.inbox;

import java.time.Instant;

/**
 * What an inbox is narrowed to; what is null or false narrows nothing.
 *
 * @param area path of an area: it, and all below
 * @param category code
 * @param late only what is past its due date
 * @param since only what came in after this time
 */
public record InboxFilter(Task task, String area, String category, boolean late, Instant since) {

    public static final InboxFilter ALL = new InboxFilter(null, null, null, false, null);

    public static InboxFilter of(Task task) {
        return new InboxFilter(task, null, null, false, null);
    }
}
