package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Query;

/**
 * Where a leaf stands, for whoever knows its hash; integrity.leaf-unknown where no published checkpoint covers such a leaf.
 *
 * @param leaf RFC 6962 hash of the leaf, hexadecimal
 * @param size of the checkpoint to which the proof leads; null for the latest
 */
public record FindInclusion(String leaf, Long size) implements Query<InclusionProof> {}
