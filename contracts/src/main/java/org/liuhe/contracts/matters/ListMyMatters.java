package org.liuhe.contracts.matters;

import org.liuhe.contracts.Page;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * The councils, disputes, tasks and petitions in which the asking actor or one of their organisations takes part, newest
 * first. Answers with a {@link Page} of {@link MatterRow}.
 *
 * @param kind only these, or null
 */
public record ListMyMatters(MatterKind kind, String cursor, int size, StreamPosition after)
        implements Query<MatterRow> {}
