package org.liuhe.contracts.integrity;

import org.liuhe.contracts.Query;

/**
 * A checkpoint that was published; integrity.checkpoint-unknown where there is none.
 *
 * @param size how many leaves it is about; null for the latest
 */
public record FindCheckpoint(Long size) implements Query<PublishedCheckpoint> {}
