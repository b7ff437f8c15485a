package org.liuhe.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time so far. Unlike a rate it hardly depends on what else the machine does.
 *
 * @param java of this process, which holds both the application and the load
 * @param load of the load's own threads
 * @param postgres of the database
 */
record Cpu(double java, double load, double postgres) {

    /** Whose threads count as load. */
    static final String LOAD = "load-";

    private static final String CLIENT = "HttpClient-";

    /** @param postgres process id of the database */
    static Cpu now(long postgres) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cpu(system.getProcessCpuTime() / 1e6, loadMillis(), databaseMillis(postgres));
    }

    Cpu since(Cpu before) {
        return new Cpu(java - before.java, load - before.load, postgres - before.postgres);
    }

    double application() {
        return java - load;
    }

    private static double loadMillis() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(thread -> thread != null && isLoad(thread))
                        .mapToLong(thread -> Math.max(0, threads.getThreadCpuTime(thread.getThreadId())))
                        .sum()
                / 1e6;
    }

    private static boolean isLoad(ThreadInfo thread) {
        return thread.getThreadName().startsWith(LOAD) || thread.getThreadName().startsWith(CLIENT);
    }

    private static double databaseMillis(long postgres) {
        return ProcessHandle.of(postgres).stream()
                .flatMap(server -> Stream.concat(Stream.of(server), server.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toMillis)
                .sum();
    }
}
