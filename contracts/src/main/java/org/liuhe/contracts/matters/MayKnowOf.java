package org.liuhe.contracts.matters;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * Whether the asking actor may know that a matter exists: they may read something of it, it is public, or they are an operator,
 * who must name somebody where nobody serves. Asked by the edge before it passes on why a command was refused.
 *
 * @param matterId of a matter of any kind
 */
public record MayKnowOf(String matterId, StreamPosition after) implements Query<Boolean> {}
