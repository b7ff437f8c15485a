package org.liuhe.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers are handed out in one order and become visible in another: the log keeps the numbers' order and loses none. */
class LateCommitTest {

    private final Store store = new Store();

    @Test
    void waitsForALowerNumberThatIsCommittedLast() throws SQLException {
        try (Connection late = open()) {
            Store.insert(late, "cmp-late", 0);
            store.file("cmp-b");
            store.file("cmp-c");
            for (int i = 0; i < 3; i++) store.logAll();
            assertThat(store.logged()).isEmpty();
            late.commit();
            store.logAll();
            assertThat(store.logged()).containsExactly("cmp-late", "cmp-b", "cmp-c");
        }
    }

    @Test
    void doesNotWaitForANumberThatWasGivenBack() throws SQLException {
        try (Connection late = open()) {
            Store.insert(late, "cmp-late", 0);
            store.file("cmp-b");
            store.logAll();
            late.rollback();
            store.logAll();
            assertThat(store.logged()).containsExactly("cmp-b");
        }
    }

    @Test
    void newWritersDoNotHoldUpWhatIsSettled() throws SQLException {
        try (Connection first = open();
                Connection second = open()) {
            Store.insert(first, "cmp-a", 0);
            store.file("cmp-b");
            store.logAll();
            Store.insert(second, "cmp-c", 0);
            first.commit();
            store.logAll();
            assertThat(store.logged()).containsExactly("cmp-a", "cmp-b");
            store.file("cmp-d");
            store.logAll();
            assertThat(store.logged()).containsExactly("cmp-a", "cmp-b");
            second.commit();
            store.logAll();
            assertThat(store.logged()).containsExactly("cmp-a", "cmp-b", "cmp-c", "cmp-d");
        }
    }

    @Test
    void keepsAStreamsOrderWhereTheOlderTransactionWritesLater() throws SQLException {
        try (Connection older = open();
                Connection younger = open()) {
            // a saga's transaction has begun to write elsewhere, and has the older transaction id
            try (var write = older.createStatement()) {
                write.executeUpdate("INSERT INTO integrity_key VALUES ('k', now())");
            }
            Store.insert(younger, "cmp-a", 0);
            younger.commit();
            Store.insert(older, "cmp-a", 1);
            older.commit();
        }
        store.logAll();
        assertThat(store.db
                        .sql(
                                """
                                SELECT sequencenumber FROM integrity_leaf JOIN domainevententry ON eventidentifier = event_id
                                ORDER BY leaf_index""")
                        .query(Long.class)
                        .list())
                .isEqualTo(List.of(0L, 1L));
    }

    @Test
    void theSequenceHandsOutNoNumberAhead() {
        assertThat(store.db
                        .sql(
                                "SELECT seqcache FROM pg_sequence WHERE seqrelid = 'domainevententry_globalindex_seq'::regclass")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void losesAndReordersNothingUnderManyWriters() throws Exception {
        int writers = 8;
        int each = 60;
        List<Thread> threads = IntStream.range(0, writers)
                .mapToObj(writer -> new Thread(() -> write(writer, each)))
                .toList();
        threads.forEach(Thread::start);
        while (threads.stream().anyMatch(Thread::isAlive)) store.logAll();
        for (Thread thread : threads) thread.join();
        store.logAll();
        List<Long> order = store.db
                .sql("SELECT global_index FROM integrity_leaf ORDER BY leaf_index")
                .query(Long.class)
                .list();
        assertThat(order).isSorted().hasSize(writers * each / 2);
        assertThat(new StoreAudit(store.source)
                        .run(List.of(), List.of(), finding -> {
                            throw new AssertionError(finding);
                        })
                        .waiting())
                .isZero();
    }

    /** Every other transaction is rolled back. */
    private void write(int writer, int each) {
        for (int i = 0; i < each; i++)
            try (Connection connection = open()) {
                Store.insert(connection, "cmp-" + writer + "-" + i, 0);
                if (i % 2 == 0) connection.commit();
                else connection.rollback();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
    }

    private Connection open() throws SQLException {
        Connection connection = store.source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
