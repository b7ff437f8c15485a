package org.liuhe.integrity.proof;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A perfect subtree: 2^level leaves, of which the first has the index {@code index} · 2^level. Its hash never changes once
 * all of its leaves are there.
 */
public record Subtree(int level, long index) {

    public Subtree {
        if (level < 0 || level > 62 || index < 0) throw new IllegalArgumentException("no subtree");
    }

    /** The subtrees of a lower level that it consists of, from the left. */
    public List<Subtree> parts(int lower) {
        int below = level - lower;
        return LongStream.range(index << below, index + 1 << below)
                .mapToObj(part -> new Subtree(lower, part))
                .toList();
    }

    /** Its hash, made of those of its {@link #parts}. */
    public static Hash root(List<Hash> parts) {
        List<Hash> level = parts;
        while (level.size() > 1) {
            List<Hash> below = level;
            level = IntStream.range(0, below.size() / 2)
                    .mapToObj(pair -> Hash.node(below.get(2 * pair), below.get(2 * pair + 1)))
                    .toList();
        }
        return level.get(0);
    }
}
