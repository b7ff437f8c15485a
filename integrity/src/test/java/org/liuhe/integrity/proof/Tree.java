package org.liuhe.integrity.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A whole tree in memory, hashed as RFC 6962 section 2.1 says it and by no code of ours but the two hashes. */
final class Tree {

    private final List<Hash> leaves = new ArrayList<>();

    static Tree of(int size) {
        Tree tree = new Tree();
        for (int i = 0; i < size; i++) tree.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
        return tree;
    }

    static Tree of(List<byte[]> contents) {
        Tree tree = new Tree();
        contents.forEach(tree::add);
        return tree;
    }

    private void add(byte[] content) {
        leaves.add(Hash.leaf(content));
    }

    Hash leaf(int index) {
        return leaves.get(index);
    }

    Hash root(int size) {
        return size == 0 ? Hash.EMPTY : root(0, size);
    }

    private Hash root(int from, int to) {
        if (to - from == 1) return leaves.get(from);
        int half = 1;
        while (half * 2 < to - from) half *= 2;
        return Hash.node(root(from, from + half), root(from + half, to));
    }

    List<Hash> inclusion(long index, long size) {
        return hashes(Proofs.inclusion(index, size));
    }

    List<Hash> consistency(long from, long to) {
        return hashes(Proofs.consistency(from, to));
    }

    private List<Hash> hashes(List<Leaves> proof) {
        return proof.stream().map(this::hash).toList();
    }

    /** By way of the perfect subtrees, as a store finds them. */
    private Hash hash(Leaves run) {
        return Leaves.root(run.subtrees().stream()
                .map(subtree -> root(
                        (int) (subtree.index() << subtree.level()), (int) ((subtree.index() + 1) << subtree.level())))
                .toList());
    }
}
