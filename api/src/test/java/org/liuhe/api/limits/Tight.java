package org.liuhe.api.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Limits that a test reaches soon: three of each, filings also four a day, and five filings in an area. */
final class Tight {
    static final LimitsProperties LIMITS = with(3, Duration.ofSeconds(5));

    private Tight() {}

    static LimitsProperties with(int requestsAMinute) {
        return with(requestsAMinute, LIMITS.patience());
    }

    static LimitsProperties with(Duration patience) {
        return with(3, patience);
    }

    private static LimitsProperties with(int requestsAMinute, Duration patience) {
        return new LimitsProperties(
                rates(requestsAMinute + "/1m"),
                rates("3/10m"),
                rates("3/1m"),
                rates("3/1m"),
                rates("3/1m"),
                rates("3/1h", "4/1d"),
                rates("5/1h"),
                patience,
                Duration.ofSeconds(20),
                DataSize.ofKilobytes(2));
    }

    private static List<Rate> rates(String... written) {
        return List.of(written).stream().map(Rate::valueOf).toList();
    }
}
