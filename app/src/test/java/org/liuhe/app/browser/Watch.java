package org.liuhe.app.browser;

import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/**
 * Bounds what Playwright itself does not: {@code page.evaluate} waits for ever where a page never answers. Playwright
 * belongs to one thread, so that thread is interrupted, on which it gives the call up.
 */
final class Watch {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "browser-watch");
        thread.setDaemon(true);
        return thread;
    });

    private Watch() {}

    /**
     * @param what is being done, for the sentence
     * @throws AssertionError that says what took too long
     */
    static <T> T over(String what, Supplier<T> call) {
        return over(what, PATIENCE, call);
    }

    static <T> T over(String what, Duration patience, Supplier<T> call) {
        Thread caller = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean rung = new AtomicBoolean();
        ScheduledFuture<?> alarm = CLOCK.schedule(
                () -> {
                    if (!done.compareAndSet(false, true)) return;
                    caller.interrupt();
                    rung.set(true);
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return call.get();
        } catch (PlaywrightException givenUp) {
            if (done.get()) throw new AssertionError(what + ": no answer in " + patience.toSeconds() + " s", givenUp);
            throw givenUp;
        } finally {
            alarm.cancel(false);
            // the alarm may have rung while the answer came: leave no interrupt behind for who comes next
            if (!done.compareAndSet(false, true)) {
                while (!rung.get()) Thread.onSpinWait();
                Thread.interrupted();
            }
        }
    }
}
