package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * The asker's own erasure; answered by an optional {@link ErasureView}.
 *
 * @param after write that the answer must show; may be null
 */
public record FindMyErasure(StreamPosition after) implements Query<ErasureView> {}
