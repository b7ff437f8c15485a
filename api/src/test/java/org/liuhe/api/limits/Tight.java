package org.liuhe.api.limits;

import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** Limits that a test reaches soon: three of each, filings also four a day, and five filings in an area. */
final class Tight {
    static final LimitsProperties LIMITS = new LimitsProperties(
            rates("3/1m"),
            rates("3/10m"),
            rates("3/1m"),
            rates("3/1m"),
            rates("3/1m"),
            rates("3/1h", "4/1d"),
            rates("5/1h"),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            DataSize.ofKilobytes(2));

    private Tight() {}

    private static List<Rate> rates(String... written) {
        return List.of(written).stream().map(Rate::valueOf).toList();
    }
}
