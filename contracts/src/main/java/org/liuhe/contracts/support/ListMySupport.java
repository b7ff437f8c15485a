package org.liuhe.contracts.support;

import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * What the asker supports, the latest first. Answers with a page of {@link SupportedMatter}.
 *
 * @param cursor of the page wanted, or null for the first
 * @param size 1 to 100
 * @param after wait until this write is seen, or null
 */
public record ListMySupport(String cursor, int size, StreamPosition after) implements Query<SupportedMatter> {}
