package org.liuhe.api.limits;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** The limits as Bucket4j has them, by the application's clock. */
@Component
@EnableConfigurationProperties(LimitsProperties.class)
class Buckets implements TimeMeter {
    private static final long NANOS = 1_000_000_000L;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<Limit, BucketConfiguration> configurations = new EnumMap<>(Limit.class);
    private final LimitsProperties properties;
    private final Clock clock;

    Buckets(LimitsProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        for (Limit limit : Limit.values()) configurations.put(limit, configuration(properties.of(limit)));
    }

    private static BucketConfiguration configuration(Iterable<Rate> rates) {
        ConfigurationBuilder builder = BucketConfiguration.builder();
        for (Rate rate : rates)
            builder.addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(), rate.per()));
        return builder.build();
    }

    BucketConfiguration of(Limit limit) {
        return configurations.get(limit);
    }

    /** Of the limit as it is set now: a bucket of another setting is another bucket. */
    String name(Limit limit) {
        return limit.id() + properties.of(limit);
    }

    /**
     * How many a node counts by itself before it tells the others: of what is many a minute a tenth, by which the nodes together
     * may go over the limit; of what is rare none.
     */
    long ahead(Limit limit) {
        List<Rate> rates = properties.of(limit);
        if (rates.stream().anyMatch(rate -> rate.per().compareTo(MINUTE) > 0)) return 0;
        return rates.stream().mapToLong(Rate::count).min().orElse(0) / 10;
    }

    @Override
    public long currentTimeNanos() {
        Instant now = clock.instant();
        return now.getEpochSecond() * NANOS + now.getNano();
    }

    @Override
    public boolean isWallClockBased() {
        return true;
    }
}
