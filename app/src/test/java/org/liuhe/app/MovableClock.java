package org.liuhe.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Real time, shifted: runs on by itself, and can be put elsewhere. */
public final class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    private final ThreadLocal<Boolean> unmoved = ThreadLocal.withInitial(() -> false);

    @Override
    public Instant instant() {
        return unmoved.get() ? Instant.now() : Instant.now().plus(shift.get());
    }

    /** What is done in here sees the real time. */
    <T> T unmoved(Supplier<T> what) {
        unmoved.set(true);
        try {
            return what.get();
        } finally {
            unmoved.remove();
        }
    }

    public void moveTo(Instant time) {
        shift.set(Duration.between(Instant.now(), time));
    }

    public void moveBy(Duration duration) {
        shift.updateAndGet(before -> before.plus(duration));
    }

    /** Real time again. */
    public void release() {
        shift.set(Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
