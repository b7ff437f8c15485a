package org.liuhe.app.bench;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times that were taken, and their percentiles. */
final class Latencies {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long nanoseconds) {
        nanos.add(nanoseconds);
    }

    int count() {
        return nanos.size();
    }

    void clear() {
        nanos.clear();
    }

    /** @return milliseconds at each of the percentiles; not a number where nothing was measured */
    double[] milliseconds(double... percentiles) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return Arrays.stream(percentiles)
                .map(percentile -> sorted.length == 0
                        ? Double.NaN
                        : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * percentile / 100))] / 1e6)
                .toArray();
    }
}
