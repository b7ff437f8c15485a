package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Query;

/** The asker's own erasure; answered by an optional {@link ErasureView}. */
public record FindMyErasure() implements Query<ErasureView> {}
