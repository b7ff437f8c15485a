package org.liuhe.api.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.optimization.DelayParameters;
import io.github.bucket4j.distributed.proxy.optimization.Optimizations;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts for all nodes, in PostgreSQL. Where it does not answer soon, each node goes on counting for itself: nobody is let
 * through uncounted, and nobody waits for a count.
 */
@Component
@Primary
class SharedCounters implements Counters {
    /** How long the database is then left alone. */
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();

    /** How much longer than it counts a row is kept. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final long PURGE_EVERY = Duration.ofMinutes(10).toNanos();
    private static final int PURGE_AT_ONCE = 1_000;
    private static final int MOST_SPENT = 10_000;
    private static final int MOST_COUNTING = 10_000;
    /** A node tells the database of what it counted at least this often. */
    private static final Duration AHEAD_FOR = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(SharedCounters.class);

    private final LocalCounters alone;
    private final Buckets buckets;
    private final Pseudonyms pseudonyms;
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> rows;
    private final AtomicLong pausedSince = new AtomicLong(System.nanoTime() - PAUSE);
    private final AtomicLong purgedAt = new AtomicLong(System.nanoTime());

    /** What is counted ahead of the database, by row. */
    private final Map<String, Bucket> counting = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_COUNTING;
        }
    };

    /** When there is one again, by key: whoever floods us costs the database nothing meanwhile. */
    private final Map<String, Long> spent = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_SPENT;
        }
    };

    SharedCounters(
            @Qualifier("limits") DataSource dataSource,
            LocalCounters alone,
            Buckets buckets,
            LimitsProperties properties) {
        this.alone = alone;
        this.buckets = buckets;
        this.pseudonyms = new Pseudonyms(JdbcClient.create(dataSource));
        this.rows = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("limit_bucket")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .clientClock(buckets)
                .requestTimeout(properties.patience())
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT))
                .build();
    }

    @Override
    public Optional<Duration> take(Limit limit, String whose) {
        if (isPaused()) return alone.take(limit, whose);
        String key = limit.id() + '\n' + whose;
        Optional<Duration> known = known(key);
        if (known.isPresent()) return known;
        try {
            purge();
            ConsumptionProbe probe = bucket(limit, whose).tryConsumeAndReturnRemaining(1);
            if (probe.isConsumed()) return Optional.empty();
            synchronized (spent) {
                spent.put(key, buckets.currentTimeNanos() + probe.getNanosToWaitForRefill());
            }
            return Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        } catch (RuntimeException failure) {
            pause(failure);
            return alone.take(limit, whose);
        }
    }

    @Override
    public void giveBack(Limit limit, String whose) {
        if (isPaused()) {
            alone.giveBack(limit, whose);
            return;
        }
        try {
            bucket(limit, whose).addTokens(1);
            synchronized (spent) {
                spent.remove(limit.id() + '\n' + whose);
            }
        } catch (RuntimeException failure) {
            pause(failure);
        }
    }

    private Bucket bucket(Limit limit, String whose) {
        String id = buckets.name(limit) + ':' + pseudonyms.of(whose);
        long ahead = buckets.ahead(limit);
        if (ahead == 0) return rows.builder().build(id, () -> buckets.of(limit));
        synchronized (counting) {
            return counting.computeIfAbsent(id, first -> rows.builder()
                    .withOptimization(Optimizations.delaying(new DelayParameters(ahead, AHEAD_FOR)))
                    .build(id, () -> buckets.of(limit)));
        }
    }

    private Optional<Duration> known(String key) {
        synchronized (spent) {
            Long until = spent.get(key);
            if (until == null) return Optional.empty();
            long wait = until - buckets.currentTimeNanos();
            if (wait > 0) return Optional.of(Duration.ofNanos(wait));
            spent.remove(key);
            return Optional.empty();
        }
    }

    private boolean isPaused() {
        return System.nanoTime() - pausedSince.get() < PAUSE;
    }

    private void pause(RuntimeException failure) {
        pausedSince.set(System.nanoTime());
        LOG.warn(
                "This node counts for itself, the database does not answer: {}",
                failure.getClass().getName());
    }

    private void purge() {
        long last = purgedAt.get();
        if (System.nanoTime() - last < PURGE_EVERY || !purgedAt.compareAndSet(last, System.nanoTime())) return;
        purgeNow();
    }

    /** @return how many rows nobody needs any more are gone */
    int purgeNow() {
        return rows.removeExpired(PURGE_AT_ONCE);
    }
}
