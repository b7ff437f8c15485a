package org.liuhe.contracts.inbox;

import java.time.Instant;
import org.liuhe.contracts.Query;

/**
 * How much the asking actor and their organisations have to do, by task.
 *
 * @param since from when on it is new, or null
 */
public record CountInbox(Instant since) implements Query<InboxCounts> {}
