package org.liuhe.contracts.messages;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * The asker's own messages, newest first; answered by a page of {@link MessageView}.
 *
 * @param cursor of the page before, or null for the first
 * @param size 1 to 100
 * @param after write that the answer must show; may be null
 */
public record ListMyMessages(String cursor, int size, StreamPosition after) implements Query<MessageView> {}
