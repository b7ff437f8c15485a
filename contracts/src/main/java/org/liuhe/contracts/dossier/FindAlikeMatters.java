package org.liuhe.contracts.dossier;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * What is handled together with a matter, and what may be about the same: held open by the same organisation of the asker's, of the same
 * scenario, in the same street, filed at most {@value #DAYS} days before or after; at most {@value #MOST}. How alike they are is told
 * where texts can be read. matter.unknown as {@link FindDossier}.
 *
 * @param matter complaint id, case id or tracking code
 * @param after wait until this write is seen, or null
 */
public record FindAlikeMatters(String matter, StreamPosition after) implements Query<AlikeMatters> {

    public static final int DAYS = 30;
    public static final int MOST = 50;
}
