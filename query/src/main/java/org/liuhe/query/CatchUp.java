package org.liuhe.query;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Lets a query wait until a read model has seen the asker's own write. No thread waits: the question is asked again at
 * short intervals, and the time is measured on a clock that nobody sets.
 */
@Component
public class CatchUp implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(5);
    private static final long INTERVAL_MILLIS = 10;
    private static final int THREADS = 2;

    private final ScheduledExecutorService scheduler;
    private final LongSupplier nanoTime;

    @Autowired
    CatchUp() {
        this(
                Executors.newScheduledThreadPool(THREADS, task -> {
                    Thread thread = new Thread(task, "query-catch-up");
                    thread.setDaemon(true);
                    return thread;
                }),
                System::nanoTime);
    }

    CatchUp(ScheduledExecutorService scheduler, LongSupplier nanoTime) {
        this.scheduler = scheduler;
        this.nanoTime = nanoTime;
    }

    /**
     * The answer once the read model has seen the position; at once where there is none to wait for.
     *
     * @param after may be null
     * @return fails with RuleBroken read.not-yet after 5 seconds
     */
    public <T> CompletableFuture<T> answer(StreamPosition after, Predicate<StreamPosition> seen, Supplier<T> question) {
        if (after == null || seen.test(after)) return CompletableFuture.completedFuture(question.get());
        CompletableFuture<T> answer = new CompletableFuture<>();
        again(after, seen, question, answer, nanoTime.getAsLong());
        return answer;
    }

    private <T> void again(
            StreamPosition after,
            Predicate<StreamPosition> seen,
            Supplier<T> question,
            CompletableFuture<T> answer,
            long since) {
        scheduler.schedule(
                () -> {
                    try {
                        if (seen.test(after)) answer.complete(question.get());
                        else if (nanoTime.getAsLong() - since >= LIMIT.toNanos())
                            answer.completeExceptionally(new RuleBroken(CommonRule.NOT_YET, "after"));
                        else again(after, seen, question, answer, since);
                    } catch (RuntimeException e) {
                        answer.completeExceptionally(e);
                    }
                },
                INTERVAL_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }
}
