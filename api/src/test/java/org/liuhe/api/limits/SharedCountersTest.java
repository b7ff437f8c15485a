package org.liuhe.api.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.harness.MovableClock;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class SharedCountersTest {
    private static final String LIN = "person f3b2a9c0";
    private static final String HOME = Whose.address("192.0.2.1");

    private final JdbcClient jdbc = JdbcClient.create(Harness.database());
    private final MovableClock clock = new MovableClock();

    private SharedCounters node(DataSource source) {
        Buckets buckets = new Buckets(Tight.LIMITS, clock);
        return new SharedCounters(source, new LocalCounters(buckets), buckets, Tight.LIMITS);
    }

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM limit_bucket").update();
    }

    @Test
    void nodesCountTogetherHoweverManyComeAtOnce() throws Exception {
        List<SharedCounters> nodes = List.of(node(Harness.database()), node(Harness.database()));
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 16)
                    .mapToObj(i -> (Callable<Boolean>)
                            () -> nodes.get(i % 2).take(Limit.WRITES, LIN).isEmpty())
                    .toList();
            int admitted = 0;
            for (Future<Boolean> attempt : clients.invokeAll(attempts)) if (attempt.get()) admitted++;
            assertThat(admitted).isEqualTo(3);
        } finally {
            clients.shutdown();
        }
        assertThat(nodes.get(0).take(Limit.WRITES, "person chen")).isEmpty();
        clock.move(Duration.ofSeconds(20));
        assertThat(nodes.get(1).take(Limit.WRITES, LIN)).isEmpty();
        assertThat(nodes.get(0).take(Limit.WRITES, LIN)).contains(Duration.ofSeconds(20));
    }

    /** Sixty a minute: each node runs six ahead, and no more. */
    @Test
    void whatIsManyAMinuteIsToldInTenths() {
        int[] asked = {0};
        DataSource counted = new DelegatingDataSource(Harness.database()) {
            @Override
            public Connection getConnection() throws SQLException {
                asked[0]++;
                return super.getConnection();
            }
        };
        LimitsProperties usual = Tight.with(60);
        Buckets buckets = new Buckets(usual, clock);
        List<SharedCounters> nodes = List.of(
                new SharedCounters(counted, new LocalCounters(buckets), buckets, usual),
                new SharedCounters(counted, new LocalCounters(buckets), buckets, usual));
        int admitted = 0;
        for (int i = 0; i < 200; i++)
            if (nodes.get(i % 2).take(Limit.REQUESTS, HOME).isEmpty()) admitted++;
        assertThat(admitted).isBetween(60, 72);
        assertThat(asked[0]).as("conversations with the database").isLessThan(40);
    }

    @Test
    void whatIsGivenBackCountsForNothing() {
        SharedCounters node = node(Harness.database());
        for (int i = 0; i < 9; i++) {
            assertThat(node.take(Limit.FILINGS, LIN)).isEmpty();
            node.giveBack(Limit.FILINGS, LIN);
        }
        for (int i = 0; i < 3; i++) node.take(Limit.FILINGS, LIN);
        assertThat(node.take(Limit.FILINGS, LIN)).isPresent();
        node.giveBack(Limit.FILINGS, LIN);
        assertThat(node.take(Limit.FILINGS, LIN)).isEmpty();
    }

    @Test
    void rowsNameNobodyAndGoWhenTheyCountNoLonger() {
        SharedCounters node = node(Harness.database());
        node.take(Limit.REQUESTS, HOME);
        node.take(Limit.FILINGS, LIN);
        List<String> ids = jdbc.sql("SELECT id FROM limit_bucket ORDER BY id")
                .query(String.class)
                .list();
        assertThat(ids).hasSize(2).noneMatch(id -> id.contains("f3b2a9c0") || id.contains("c0000201"));
        assertThat(ids.get(0)).startsWith("filings[3/PT1H, 4/PT24H]:").hasSizeLessThan(60);
        assertThat(node(Harness.database()).take(Limit.FILINGS, LIN))
                .as("the same row")
                .isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM limit_bucket")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);

        assertThat(node.purgeNow()).isZero();
        jdbc.sql("UPDATE limit_bucket SET expires_at = expires_at - 180000").update();
        assertThat(node.purgeNow()).as("a minute's, not an hour's").isOne();
    }

    @Test
    void theTablesStayOutOfTheWriteAheadLogAndSoOfEveryCopy() {
        assertThat(jdbc.sql("SELECT relname FROM pg_class WHERE relname LIKE 'limit\\_%' AND relkind = 'r'"
                                + " AND relpersistence = 'u'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("limit_bucket", "limit_secret");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void withoutTheDatabaseANodeCountsForItself(CapturedOutput log) {
        int[] asked = {0};
        SharedCounters node = node(new DelegatingDataSource(Harness.database()) {
            @Override
            public Connection getConnection() throws SQLException {
                asked[0]++;
                throw new SQLException("away, says " + HOME);
            }
        });
        for (int i = 0; i < 3; i++) assertThat(node.take(Limit.REQUESTS, HOME)).isEmpty();
        assertThat(node.take(Limit.REQUESTS, HOME)).isPresent();
        assertThat(node.take(Limit.REQUESTS, Whose.address("192.0.2.2"))).isEmpty();
        assertThat(asked[0]).as("it is left alone for a while").isOne();
        assertThat(log.getAll()).contains("counts for itself").doesNotContain("away", "192.0.2", "c0000201");
    }

    @Test
    void whoWaitsTooLongForARowIsCountedHere() throws Exception {
        SharedCounters node = node(Harness.database());
        node.take(Limit.WRITES, LIN);
        LimitsProperties impatient = Tight.with(Duration.ofMillis(100));
        Buckets buckets = new Buckets(impatient, clock);
        SharedCounters hurried = new SharedCounters(Harness.database(), new LocalCounters(buckets), buckets, impatient);
        try (Connection holder = Harness.database().getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("SELECT * FROM limit_bucket FOR UPDATE");
            for (int i = 0; i < 3; i++)
                assertThat(hurried.take(Limit.WRITES, LIN)).isEmpty();
            assertThat(hurried.take(Limit.WRITES, LIN)).isPresent();
            holder.rollback();
        }
    }
}
