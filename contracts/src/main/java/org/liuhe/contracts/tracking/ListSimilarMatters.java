package org.liuhe.contracts.tracking;

import java.time.Instant;
import org.liuhe.contracts.Query;

/**
 * Public matters that may be about the same: open, of the same pack, in the area, below or around it; those of the category first, then the newest; at most
 * {@value #MOST}. Answers with a list of {@link PublicMatter}. How alike they are is told where their texts can be read.
 *
 * @param category code
 * @param since filed no earlier
 */
public record ListSimilarMatters(String category, String area, Instant since) implements Query<PublicMatter> {

    public static final int MOST = 50;
}
