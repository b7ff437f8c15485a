package org.liuhe.app.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.liuhe.app.local.LocalServicesFailed.Problem;

/** The unpacked Keycloak, prepared once for PostgreSQL so that each start is quick. */
final class KeycloakPrograms {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    private final Path home;

    private KeycloakPrograms(Path home) {
        this.home = home;
    }

    /** @throws LocalServicesFailed where it was not unpacked, or cannot be prepared */
    static KeycloakPrograms prepared(Path log) {
        Path services = Repository.services();
        try (FileChannel channel = FileChannel.open(
                services.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Released with the channel: two runs must not prepare the same programs at once.
            channel.lock();
            KeycloakPrograms programs = new KeycloakPrograms(newest(services));
            programs.build(log);
            return programs;
        } catch (IOException e) {
            throw new LocalServicesFailed(e, Problem.KEYCLOAK_FAILED, log);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** @throws LocalServicesFailed where there is none */
    static Path newest(Path services) throws IOException {
        if (Files.isDirectory(services)) {
            try (var found = Files.newDirectoryStream(services, "keycloak-*.*")) {
                Path newest = null;
                for (Path one : found)
                    if (Files.isDirectory(one) && (newest == null || one.compareTo(newest) > 0)) newest = one;
                if (newest != null) return newest;
            }
        }
        throw new LocalServicesFailed(Problem.KEYCLOAK_MISSING, services);
    }

    private void build(Path log) throws IOException, InterruptedException {
        Path stamp = home.resolve("liuhe.built");
        String wanted = String.join(" ", BUILD) + " " + System.getProperty("java.specification.version");
        if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) return;
        Process process = new ProcessBuilder(java(home, BUILD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Thread stop = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stop);
        int exit = process.waitFor();
        Runtime.getRuntime().removeShutdownHook(stop);
        if (exit != 0) throw new LocalServicesFailed(Problem.KEYCLOAK_FAILED, log);
        Files.writeString(stamp, wanted);
    }

    /** A home in the data folder: what Keycloak writes goes there, what it runs is shared. */
    void furnish(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.createDirectories(folder.resolve("data/import"));
        for (String shared : List.of("lib", "providers", "themes", "version.txt")) {
            Path link = folder.resolve(shared);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, home.resolve(shared));
        }
        Path cache = folder.resolve("conf/cache-ispn.xml");
        if (Files.notExists(cache)) Files.copy(home.resolve("conf/cache-ispn.xml"), cache);
    }

    /** Straight to Java: the script would put a shell between us and the process that we must be able to end. */
    List<String> java(Path home, List<String> arguments) {
        Path java = runtime(Path.of(System.getProperty("java.home")));
        List<String> command = new ArrayList<>(List.of(
                java.toString(),
                "-Xms64m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                this.home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    /** @throws LocalServicesFailed where there is no {@code java} in it */
    static Path runtime(Path javaHome) {
        Path java = javaHome.resolve("bin/java");
        if (!Files.isExecutable(java)) throw new LocalServicesFailed(Problem.TOOL_MISSING, java);
        return java;
    }
}
