package org.liuhe.integrity.proof;

import java.util.ArrayList;
import java.util.List;

/** Which roots a proof consists of, RFC 6962 section 2.1.1 and 2.1.2; whoever stores the tree finds their hashes. */
public final class Proofs {

    private Proofs() {}

    /**
     * That a leaf is part of a tree.
     *
     * @param index of the leaf, from 0
     * @param size leaves of the tree
     * @throws IllegalArgumentException where the tree has no such leaf
     */
    public static List<Leaves> inclusion(long index, long size) {
        if (index < 0 || index >= size) throw new IllegalArgumentException("no leaf " + index + " of " + size);
        List<Leaves> proof = new ArrayList<>();
        path(index, new Leaves(0, size), proof);
        return proof;
    }

    private static void path(long index, Leaves tree, List<Leaves> proof) {
        if (tree.count() == 1) return;
        boolean goesLeft = index < tree.left().to();
        path(index, goesLeft ? tree.left() : tree.right(), proof);
        proof.add(goesLeft ? tree.right() : tree.left());
    }

    /**
     * That a tree is the beginning of a later one.
     *
     * @param from leaves of the earlier tree
     * @param to leaves of the later one
     * @throws IllegalArgumentException unless 1 ≤ from ≤ to
     */
    public static List<Leaves> consistency(long from, long to) {
        if (from < 1 || from > to) throw new IllegalArgumentException("no consistency of " + from + " and " + to);
        List<Leaves> proof = new ArrayList<>();
        subproof(from, new Leaves(0, to), true, proof);
        return proof;
    }

    /** @param known whether the verifier knows the root of these leaves, since it is that of the earlier tree */
    private static void subproof(long from, Leaves tree, boolean known, List<Leaves> proof) {
        if (from == tree.to()) {
            if (!known) proof.add(tree);
            return;
        }
        if (from <= tree.left().to()) {
            subproof(from, tree.left(), known, proof);
            proof.add(tree.right());
        } else {
            subproof(from, tree.right(), false, proof);
            proof.add(tree.left());
        }
    }
}
