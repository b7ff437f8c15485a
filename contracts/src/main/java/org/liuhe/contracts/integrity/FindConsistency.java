package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Query;

/**
 * That a checkpoint is the beginning of a later one; integrity.checkpoint-unknown where no checkpoint of such a size was
 * published, integrity.sizes-reversed unless from ≤ to.
 */
public record FindConsistency(long from, long to) implements Query<ConsistencyProof> {}
