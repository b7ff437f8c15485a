package org.liuhe.contracts.areas;

import org.liuhe.contracts.Query;

/** One area with its boundary; retired ones, too. Answers with an Optional {@link AreaDetail}. */
public record FindArea(String path) implements Query<AreaDetail> {}
