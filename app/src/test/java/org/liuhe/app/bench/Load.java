package org.liuhe.app.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** People who do the same thing over and over, each as soon as they are done with the last. */
final class Load {

    private final int threads;
    private final long postgres;

    Load(int threads, long postgres) {
        this.threads = threads;
        this.postgres = postgres;
    }

    /** One thing that is done; what it throws is counted. */
    interface Deed {
        void perform() throws Exception;
    }

    /**
     * What came of it.
     *
     * @param perSecond deeds that were done, a second
     * @param cpu milliseconds a deed
     * @param failures how many, by what they said
     */
    record Outcome(double perSecond, Cpu cpu, Map<String, Long> failures) {}

    Outcome run(Duration time, Deed deed) {
        LongAdder done = new LongAdder();
        Map<String, LongAdder> failures = new ConcurrentHashMap<>();
        Cpu before = Cpu.now(postgres);
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Thread> people = new ArrayList<>();
        for (int i = 0; i < threads; i++) people.add(new Thread(() -> repeat(deed, end, done, failures), Cpu.LOAD + i));
        people.forEach(Thread::start);
        Cpu[] atEnd = new Cpu[1];
        people.add(new Thread(() -> atEnd[0] = measureAt(end), "bench-cpu"));
        people.get(threads).start();
        people.forEach(Load::join);
        double count = done.sum();
        Map<String, Long> counted = new TreeMap<>();
        failures.forEach((what, number) -> counted.put(what, number.sum()));
        return new Outcome(count / time.toNanos() * 1e9, atEnd[0].since(before).dividedBy(count), counted);
    }

    private static void repeat(Deed deed, long end, LongAdder done, Map<String, LongAdder> failures) {
        while (System.nanoTime() < end) {
            try {
                deed.perform();
                // What is done late counts nowhere: the processor time of it does not, either.
                if (System.nanoTime() < end) done.increment();
            } catch (Exception failed) {
                failures.computeIfAbsent(sentence(failed), any -> new LongAdder())
                        .increment();
            }
        }
    }

    private static String sentence(Exception failed) {
        String text = failed.getClass().getSimpleName() + ": " + failed.getMessage();
        return text.length() > 160 ? text.substring(0, 160) : text;
    }

    private Cpu measureAt(long end) {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime())
            java.util.concurrent.locks.LockSupport.parkNanos(left);
        return Cpu.now(postgres);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
