package org.liuhe.app.authority;

import java.util.Map;
import java.util.Set;
import org.liuhe.contracts.authority.Relation;
import org.liuhe.contracts.matters.MatterKind;

/**
 * One matter of the town, and what the demo's people are to it.
 *
 * @param version as it stands; the walk changes none
 * @param code its public code; null where it has none
 * @param knownTo who may know that it is there
 * @param who by relation, everybody who may be meant by it
 */
record Known(
        MatterKind kind, String id, String code, long version, Set<String> knownTo, Map<Relation, Set<String>> who) {

    boolean has(String username, Relation relation) {
        return relation == Relation.ANYONE
                || who.getOrDefault(relation, Set.of()).contains(username);
    }
}
