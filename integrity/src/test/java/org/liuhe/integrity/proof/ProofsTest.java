package org.liuhe.integrity.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ProofsTest {

    private static final int SIZES = 64;
    private static final Tree TREE = Tree.of(SIZES);

    @Test
    void everyLeafOfEverySizeIsProved() {
        for (int size = 1; size <= SIZES; size++)
            for (int index = 0; index < size; index++)
                assertThat(ProofCheck.root(index, size, TREE.leaf(index), TREE.inclusion(index, size)))
                        .contains(TREE.root(size));
    }

    @Test
    void everySizeIsTheBeginningOfEveryLaterOne() {
        for (int to = 1; to <= SIZES; to++)
            for (int from = 1; from <= to; from++)
                assertThat(ProofCheck.consistent(from, to, TREE.root(from), TREE.root(to), TREE.consistency(from, to)))
                        .as(from + " of " + to)
                        .isTrue();
    }

    @Test
    void theEdgeKnowsEveryRootAndCompletesEachSubtreeOnce() {
        Map<Subtree, Hash> completed = new HashMap<>();
        Frontier frontier = new Frontier();
        for (int size = 1; size <= SIZES; size++) {
            frontier.append(TREE.leaf(size - 1), (subtree, hash) -> assertThat(completed.put(subtree, hash))
                    .isNull());
            assertThat(frontier.root()).isEqualTo(TREE.root(size));
            Frontier again = new Frontier(
                    size,
                    new Leaves(0, size).subtrees().stream().map(completed::get).toList());
            assertThat(again.root()).isEqualTo(TREE.root(size));
        }
        assertThat(completed).hasSize(2 * SIZES - 1);
    }

    @Property(tries = 500)
    void noInclusionHoldsWithABitChanged(
            @ForAll @IntRange(min = 1, max = SIZES) int size,
            @ForAll @IntRange(max = SIZES - 1) int index,
            @ForAll @IntRange(max = 7) int which,
            @ForAll @IntRange(max = 255) int bit) {
        Assume.that(index < size);
        List<Hash> proof = new ArrayList<>(TREE.inclusion(index, size));
        Hash leaf = TREE.leaf(index);
        if (which < proof.size()) proof.set(which, changed(proof.get(which), bit));
        else leaf = changed(leaf, bit);
        assertThat(ProofCheck.root(index, size, leaf, proof)).isPresent().get().isNotEqualTo(TREE.root(size));
    }

    @Property(tries = 500)
    void noInclusionHoldsForAnotherPlaceOrSize(
            @ForAll @IntRange(min = 1, max = SIZES) int size,
            @ForAll @IntRange(max = SIZES - 1) int index,
            @ForAll @IntRange(max = SIZES - 1) int other) {
        Assume.that(index < size && other < size && index != other);
        List<Hash> proof = TREE.inclusion(index, size);
        assertThat(ProofCheck.root(other, size, TREE.leaf(index), proof)).isNotEqualTo(Optional.of(TREE.root(size)));
        assertThat(ProofCheck.root(size, size, TREE.leaf(index), proof)).isEmpty();
        assertThat(ProofCheck.root(-1, size, TREE.leaf(index), proof)).isEmpty();
    }

    @Property(tries = 500)
    void noConsistencyHoldsWithABitChanged(
            @ForAll @IntRange(min = 1, max = SIZES) int from,
            @ForAll @IntRange(min = 1, max = SIZES) int to,
            @ForAll @IntRange(max = 8) int which,
            @ForAll @IntRange(max = 255) int bit) {
        Assume.that(from <= to);
        List<Hash> proof = new ArrayList<>(TREE.consistency(from, to));
        Hash earlier = TREE.root(from);
        Hash later = TREE.root(to);
        if (which < proof.size()) proof.set(which, changed(proof.get(which), bit));
        else if (bit % 2 == 0) earlier = changed(earlier, bit);
        else later = changed(later, bit);
        assertThat(ProofCheck.consistent(from, to, earlier, later, proof)).isFalse();
    }

    @Property(tries = 500)
    void noProofHoldsCutOrLengthened(
            @ForAll @IntRange(min = 2, max = SIZES) int size, @ForAll @IntRange(max = SIZES - 1) int index) {
        Assume.that(index < size);
        List<Hash> cut = TREE.inclusion(index, size);
        assertThat(ProofCheck.root(index, size, TREE.leaf(index), cut.subList(1, cut.size())))
                .isEmpty();
        List<Hash> longer = new ArrayList<>(cut);
        longer.add(TREE.root(size));
        assertThat(ProofCheck.root(index, size, TREE.leaf(index), longer)).isEmpty();
        int from = index + 1;
        List<Hash> consistency = TREE.consistency(from, size);
        List<Hash> longerConsistency = new ArrayList<>(consistency);
        longerConsistency.add(TREE.root(size));
        assertThat(ProofCheck.consistent(from, size, TREE.root(from), TREE.root(size), longerConsistency))
                .isFalse();
        if (consistency.isEmpty()) return;
        assertThat(ProofCheck.consistent(
                        from, size, TREE.root(from), TREE.root(size), consistency.subList(1, consistency.size())))
                .isFalse();
    }

    @Test
    void thereIsNoProofOfWhatIsNotThere() {
        assertThatThrownBy(() -> Proofs.inclusion(3, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Proofs.consistency(4, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThat(ProofCheck.consistent(0, 3, Hash.EMPTY, TREE.root(3), List.of()))
                .isFalse();
        assertThat(ProofCheck.consistent(4, 3, TREE.root(4), TREE.root(3), List.of()))
                .isFalse();
    }

    private static Hash changed(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        return Hash.of(bytes);
    }
}
