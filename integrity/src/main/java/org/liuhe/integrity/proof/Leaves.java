package org.liuhe.integrity.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of leaves whose root is a node of some tree of RFC 6962: those from {@code from} (inclusive) to {@code to}
 * (exclusive), where {@code from} is a multiple of the smallest power of two that is not below their number.
 */
public record Leaves(long from, long to) {

    public Leaves {
        if (from < 0 || to < from) throw new IllegalArgumentException("no leaves");
    }

    /** The perfect subtrees that they are made of, from the left: one for each bit of their number. */
    public List<Subtree> subtrees() {
        List<Subtree> subtrees = new ArrayList<>();
        for (long at = from; at < to; ) {
            int level = 63 - Long.numberOfLeadingZeros(to - at);
            subtrees.add(new Subtree(level, at >> level));
            at += 1L << level;
        }
        return subtrees;
    }

    /** Their root, made of the hashes of {@link #subtrees()}; that of a tree without leaves where there are none. */
    public static Hash root(List<Hash> subtrees) {
        if (subtrees.isEmpty()) return Hash.EMPTY;
        Hash root = subtrees.get(subtrees.size() - 1);
        for (int i = subtrees.size() - 2; i >= 0; i--) root = Hash.node(subtrees.get(i), root);
        return root;
    }

    long count() {
        return to - from;
    }

    /** Where RFC 6962 splits them: the left part has the largest power of two that is smaller than their number. */
    private long middle() {
        return from + Long.highestOneBit(count() - 1);
    }

    Leaves left() {
        return new Leaves(from, middle());
    }

    Leaves right() {
        return new Leaves(middle(), to);
    }
}
