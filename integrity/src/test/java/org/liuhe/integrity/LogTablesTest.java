package org.liuhe.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liuhe.integrity.proof.Frontier;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.ProofCheck;
import org.liuhe.integrity.proof.Proofs;
import org.springframework.transaction.support.TransactionTemplate;

class LogTablesTest {

    private static final int EVENTS = 700;

    private final Store store = new Store();

    @Test
    void provesEveryLeafAndEveryEarlierTreeFromWhatIsStored() {
        // in pieces that end on no boundary of the tree
        for (int[] piece : new int[][] {{0, 1}, {1, 18}, {18, 300}, {300, EVENTS}}) {
            store.file(piece[0], piece[1]);
            store.logAll();
        }
        List<Hash> leaves = store.leaves();
        assertThat(leaves).hasSize(EVENTS);
        Hash root = root(leaves, EVENTS);
        assertThat(store.log.root(EVENTS)).isEqualTo(root);
        for (int i = 0; i < EVENTS; i += 13) {
            assertThat(ProofCheck.root(i, EVENTS, leaves.get(i), store.log.roots(Proofs.inclusion(i, EVENTS))))
                    .contains(root);
            assertThat(ProofCheck.consistent(
                            i + 1,
                            EVENTS,
                            root(leaves, i + 1),
                            root,
                            store.log.roots(Proofs.consistency(i + 1, EVENTS))))
                    .isTrue();
        }
    }

    @Test
    void onlyOneAtATimeAppends() {
        store.file("cmp-a");
        new TransactionTemplate(store.transactions).executeWithoutResult(status -> {
            assertThat(store.log.lock()).isTrue();
            assertThat(elsewhere()).isZero();
        });
        assertThat(elsewhere()).isEqualTo(1);
    }

    /** As another node appends, on a connection of its own. */
    private int elsewhere() {
        int[] appended = {-1};
        Thread node = new Thread(() -> appended[0] = store.appender.append());
        node.start();
        try {
            node.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return appended[0];
    }

    @Test
    void takesNoMoreThanABatchAtOnce() {
        store.file(0, Appender.BATCH + 5);
        assertThat(store.appender.append()).isEqualTo(Appender.BATCH);
        assertThat(store.appender.append()).isEqualTo(5);
        assertThat(store.appender.append()).isZero();
        assertThat(store.log.position().size()).isEqualTo(Appender.BATCH + 5);
    }

    @Test
    void sumsUpNothingWhereAPartIsGone() {
        store.file(0, 40);
        store.logAll();
        store.db.sql("DELETE FROM integrity_node WHERE node_index = 1").update();
        assertThatThrownBy(() -> store.log.root(40)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anEmptyLogHasTheRootOfNothing() {
        assertThat(store.log.root(0)).isEqualTo(new Frontier().root());
        assertThat(store.appender.append()).isZero();
    }

    private static Hash root(List<Hash> leaves, int size) {
        Frontier frontier = new Frontier();
        leaves.subList(0, size).forEach(leaf -> frontier.append(leaf, (subtree, hash) -> {}));
        return frontier.root();
    }
}
