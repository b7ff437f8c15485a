package org.liuhe.api.limits;

import java.time.Duration;

/**
 * How slowly a request may come.
 *
 * @param within how long it may take, however slow
 * @param bytesPerSecond how fast it must have come where it takes longer
 */
record Pace(Duration within, long bytesPerSecond) {
    private static final double NANOS = 1e9;

    boolean isTooSlow(long nanos, long received) {
        return nanos > within.toNanos() && received < nanos / NANOS * bytesPerSecond;
    }
}
