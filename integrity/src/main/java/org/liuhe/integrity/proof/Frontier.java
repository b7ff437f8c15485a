package org.liuhe.integrity.proof;

import java.util.ArrayList;
import java.util.List;

/** The right edge of a growing tree: what is needed to append to it and to know its root, and no more. */
public final class Frontier {

    private final List<Hash> subtrees;
    private long size;

    /** Hears of each perfect subtree when its last leaf has come. */
    public interface Completed {
        void subtree(Subtree subtree, Hash hash);
    }

    /** The edge of an empty tree. */
    public Frontier() {
        this(0, List.of());
    }

    /**
     * The edge of a tree that is there.
     *
     * @param size its leaves
     * @param subtrees hashes of {@code new Leaves(0, size).subtrees()}
     */
    public Frontier(long size, List<Hash> subtrees) {
        if (subtrees.size() != Long.bitCount(size)) throw new IllegalArgumentException("not the edge of " + size);
        this.size = size;
        this.subtrees = new ArrayList<>(subtrees);
    }

    public void append(Hash leaf, Completed completed) {
        Hash hash = leaf;
        completed.subtree(new Subtree(0, size), leaf);
        for (int level = 1; (size >> (level - 1) & 1) == 1; level++) {
            hash = Hash.node(subtrees.remove(subtrees.size() - 1), hash);
            completed.subtree(new Subtree(level, size >> level), hash);
        }
        subtrees.add(hash);
        size++;
    }

    public long size() {
        return size;
    }

    public Hash root() {
        return Leaves.root(subtrees);
    }
}
