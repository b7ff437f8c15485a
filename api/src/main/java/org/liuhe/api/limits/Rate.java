package org.liuhe.api.limits;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * So many in such a time, written {@code 10/1h}. What was used comes back evenly over the time.
 *
 * @param count at least one
 * @param per longer than nothing
 */
public record Rate(int count, Duration per) {
    public Rate {
        if (count < 1 || per.isNegative() || per.isZero())
            throw new IllegalArgumentException("A rate is a number and a time, as 10/1h");
    }

    /** @throws IllegalArgumentException where it is not written so */
    public static Rate valueOf(String written) {
        String[] parts = written.strip().split("/", 2);
        if (parts.length < 2) throw new IllegalArgumentException("A rate is written as 10/1h, not " + written);
        return new Rate(Integer.parseInt(parts[0].strip()), DurationStyle.detectAndParse(parts[1].strip()));
    }

    @Override
    public String toString() {
        return count + "/" + per;
    }
}
