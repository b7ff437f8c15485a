package org.liuhe.contracts.integrity;

import java.time.Instant;

/**
 * A checkpoint as it was published.
 *
 * @param note the signed note itself (C2SP tlog-checkpoint)
 */
public record PublishedCheckpoint(long size, Instant publishedAt, String note) {}
