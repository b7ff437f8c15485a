package org.liuhe.app.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/**
 * Processor time so far. Unlike a rate it hardly depends on what else the machine does.
 *
 * @param java of this process, which holds both the application and the load
 * @param compiler of Java's compilers, which a longer run spends less on; zero where that cannot be told
 * @param load of the load's own threads; in process, a command is carried out by them
 * @param postgres of the database
 */
record Cpu(double java, double compiler, double load, double postgres) {

    /** Whose threads count as load. */
    static final String LOAD = "load-";

    private static final String CLIENT = "HttpClient-";

    /** @param postgres process id of the database */
    static Cpu now(long postgres) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cpu(system.getProcessCpuTime() / 1e6, compilerMillis(), loadMillis(), databaseMillis(postgres));
    }

    Cpu since(Cpu before) {
        return new Cpu(java - before.java, compiler - before.compiler, load - before.load, postgres - before.postgres);
    }

    Cpu dividedBy(double deeds) {
        return new Cpu(java / deeds, compiler / deeds, load / deeds, postgres / deeds);
    }

    /** All that the process did but compiling. */
    double all() {
        return java - compiler;
    }

    /** The same without the load. */
    double application() {
        return java - compiler - load;
    }

    private static double compilerMillis() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.mapToDouble(Cpu::compilerMillis).sum();
        } catch (IOException notLinux) {
            return 0;
        }
    }

    private static double compilerMillis(Path thread) {
        try {
            String stat = Files.readString(thread.resolve("stat"));
            if (!stat.contains("CompilerThre")) return 0;
            // After the name, which is in parentheses: user and system time are the 12th and 13th, in hundredths.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return 10 * (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12]));
        } catch (IOException ended) {
            return 0;
        }
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
