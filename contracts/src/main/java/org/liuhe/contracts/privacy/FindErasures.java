package org.liuhe.contracts.privacy;

import org.liuhe.contracts.Query;

/** Erasures that wait for an officer, the oldest first, and the last 50 that were decided; answered by a list of {@link ErasureView}. */
public record FindErasures() implements Query<ErasureView> {}
