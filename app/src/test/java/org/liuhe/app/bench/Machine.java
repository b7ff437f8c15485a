package org.liuhe.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.app.Node;

/** What the figures were taken on. */
final class Machine {

    private static final List<String> SETTINGS = List.of(
            "server_version",
            "fsync",
            "synchronous_commit",
            "full_page_writes",
            "shared_buffers",
            "wal_sync_method",
            "commit_delay");

    private Machine() {}

    static String describe(Node node) {
        String database =
                SETTINGS.stream().map(name -> name + "=" + show(node, name)).collect(Collectors.joining(" "));
        return "%d cores, load average %s, Java %s (%s), heap %d MB; PostgreSQL %s; pool %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        loadAverage(),
                        System.getProperty("java.version"),
                        collectors(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        database,
                        node.context().getEnvironment().getProperty("spring.datasource.hikari.maximum-pool-size"));
    }

    /** Resident memory of this process in megabytes: the application and the load together; not a number elsewhere. */
    static double residentMegabytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException notLinux) {
            return Double.NaN;
        }
    }

    static String loadAverage() {
        return "%.1f"
                .formatted(java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
    }

    private static String collectors() {
        return java.lang.management.ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map(java.lang.management.MemoryManagerMXBean::getName)
                .collect(Collectors.joining(", "));
    }

    private static String show(Node node, String setting) {
        return node.jdbc().sql("SHOW " + setting).query(String.class).single();
    }
}
