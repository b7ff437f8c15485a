package org.liuhe.app.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until a condition holds; never waits longer than it must. */
public final class Until {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Until() {}

    /**
     * @return the first answer for which the condition holds
     * @throws IllegalStateException with the last answer where none does within a minute
     */
    public static <T> T holds(Supplier<T> ask, Predicate<T> condition) {
        return holds(ask, condition, PATIENCE);
    }

    /** As the other, with another patience. */
    public static <T> T holds(Supplier<T> ask, Predicate<T> condition, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        T answer = ask.get();
        while (!condition.test(answer)) {
            if (System.nanoTime() > end) throw new IllegalStateException("never came true; last: " + answer);
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
