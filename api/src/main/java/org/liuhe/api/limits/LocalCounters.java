package org.liuhe.api.limits;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.local.LocalBucketBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Counts in this process alone; the least recently seen are forgotten. */
@Component
class LocalCounters implements Counters {
    private static final int MOST = 50_000;

    private final Map<String, Bucket> counted = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };
    private final Buckets buckets;

    LocalCounters(Buckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public Optional<Duration> take(Limit limit, String whose) {
        ConsumptionProbe probe = bucket(limit, whose).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    @Override
    public void giveBack(Limit limit, String whose) {
        bucket(limit, whose).addTokens(1);
    }

    private Bucket bucket(Limit limit, String whose) {
        synchronized (counted) {
            return counted.computeIfAbsent(limit.id() + '\n' + whose, first -> {
                LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(buckets);
                for (Bandwidth bandwidth : buckets.of(limit).getBandwidths()) builder.addLimit(bandwidth);
                return builder.build();
            });
        }
    }
}
