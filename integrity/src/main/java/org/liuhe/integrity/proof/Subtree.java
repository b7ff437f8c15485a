package org.liuhe.integrity.proof;

/**
 * A perfect subtree: 2^level leaves, of which the first has the index {@code index} · 2^level. Its hash never changes once
 * all of its leaves are there.
 */
public record Subtree(int level, long index) {

    public Subtree {
        if (level < 0 || level > 62 || index < 0) throw new IllegalArgumentException("no subtree");
    }
}
