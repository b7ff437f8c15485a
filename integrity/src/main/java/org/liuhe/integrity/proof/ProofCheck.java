package org.liuhe.integrity.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a proof holds. As RFC 9162 section 2.1.3.2 and 2.1.4.2 say it: another way than proofs are made here. */
public final class ProofCheck {

    private ProofCheck() {}

    /** The root that the proof leads to; empty where a tree of that size has no such proof. */
    public static Optional<Hash> root(long index, long size, Hash leaf, List<Hash> proof) {
        if (index < 0 || index >= size) return Optional.empty();
        long at = index;
        long last = size - 1;
        Hash root = leaf;
        for (Hash sibling : proof) {
            if (last == 0) return Optional.empty();
            if ((at & 1) == 1 || at == last) {
                root = Hash.node(sibling, root);
                // on the right edge some levels have no sibling
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                root = Hash.node(root, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(root) : Optional.empty();
    }

    /** Whether the earlier tree is the beginning of the later one. */
    public static boolean consistent(long from, long to, Hash earlier, Hash later, List<Hash> proof) {
        if (from < 1 || from > to) return false;
        if (from == to) return proof.isEmpty() && earlier.equals(later);
        List<Hash> path = new ArrayList<>(proof);
        if (Long.bitCount(from) == 1) path.add(0, earlier);
        if (path.isEmpty()) return false;
        int known = Long.numberOfTrailingZeros(from);
        long at = (from - 1) >> known;
        long last = (to - 1) >> known;
        Hash first = path.get(0);
        Hash second = path.get(0);
        for (Hash sibling : path.subList(1, path.size())) {
            if (last == 0) return false;
            if ((at & 1) == 1 || at == last) {
                first = Hash.node(sibling, first);
                second = Hash.node(sibling, second);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                second = Hash.node(second, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && first.equals(earlier) && second.equals(later);
    }
}
