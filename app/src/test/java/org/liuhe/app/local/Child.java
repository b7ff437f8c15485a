package org.liuhe.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A service's process, written down so that the next run finds it when this one was killed. A pid alone may have passed
 * to a stranger: only a process of the same pid and the same start is ours.
 */
final class Child {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int PATIENCE_SECONDS = 20;

    private final Process process;
    private final Path record;
    private final Consumer<ProcessHandle> stop;
    private final int patienceSeconds;

    private Child(Process process, Path record, Consumer<ProcessHandle> stop, int patienceSeconds) {
        this.process = process;
        this.record = record;
        this.stop = stop;
        this.patienceSeconds = patienceSeconds;
    }

    /** @param stop asks a process to end soon, with its work saved */
    static Child start(
            List<String> command, Map<String, String> environment, Path log, Path record, Consumer<ProcessHandle> stop)
            throws IOException {
        return start(command, environment, log, record, stop, PATIENCE_SECONDS);
    }

    static Child start(
            List<String> command,
            Map<String, String> environment,
            Path log,
            Path record,
            Consumer<ProcessHandle> stop,
            int patienceSeconds)
            throws IOException {
        List<String> line = new ArrayList<>();
        // A terminal's interrupt goes to the whole session; the services end after the application, not with it.
        if (Files.isExecutable(SETSID)) line.add(SETSID.toString());
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Properties values = new Properties();
        values.setProperty("pid", Long.toString(process.pid()));
        started(process.toHandle()).ifPresent(at -> values.setProperty("started", at.toString()));
        PrivateFile.write(record, values);
        return new Child(process, record, stop, patienceSeconds);
    }

    /** Ends the process that a killed run left behind, if there is one. */
    static void endOrphan(Path record, Consumer<ProcessHandle> stop) {
        Properties values = PrivateFile.read(record);
        String pid = values.getProperty("pid", "");
        String started = values.getProperty("started");
        if (!pid.matches("\\d+") || started == null) return;
        ProcessHandle.of(Long.parseLong(pid))
                .filter(handle -> started(handle).map(Instant::toString).equals(Optional.of(started)))
                .ifPresent(handle -> end(handle, stop, PATIENCE_SECONDS));
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    void end() {
        end(process.toHandle(), stop, patienceSeconds);
        try {
            Files.deleteIfExists(record);
        } catch (IOException leftForTheNextRun) {
            // It names a process that no longer is.
        }
    }

    private static Optional<Instant> started(ProcessHandle handle) {
        return handle.info().startInstant();
    }

    private static void end(ProcessHandle handle, Consumer<ProcessHandle> stop, int patienceSeconds) {
        if (!handle.isAlive()) return;
        stop.accept(handle);
        try {
            handle.onExit().get(patienceSeconds, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            handle.destroyForcibly();
            handle.onExit().join();
        } catch (InterruptedException e) {
            handle.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
