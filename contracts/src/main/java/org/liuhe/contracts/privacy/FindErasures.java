package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * Erasures that wait for an officer, the oldest first, and the last 50 that were decided; answered by a list of {@link ErasureView}.
 *
 * @param after write that the answer must show; may be null
 */
public record FindErasures(StreamPosition after) implements Query<ErasureView> {}
