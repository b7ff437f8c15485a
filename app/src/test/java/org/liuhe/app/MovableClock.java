package org.liuhe.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Real time, shifted: runs on by itself, and can be put elsewhere. */
public final class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Instant.now().plus(shift.get());
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
