package org.liuhe.contracts.moderation;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * Texts that the asking actor may decide about, in the order in which they were given, the oldest first. Answers with a {@link Page}
 * of {@link ModerationItem}.
 *
 * @param state only in this state
 * @param size 1 to 100
 */
public record ListModeration(PublicationState state, String cursor, int size, StreamPosition after)
        implements Query<ModerationItem> {}
