package org.liuhe.app.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The services in a process of their own, as a newcomer starts them. */
final class Launched implements AutoCloseable {

    private final Process process;

    private Launched(Process process) {
        this.process = process;
    }

    static Launched services(Path data, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                LocalServicesMain.class.getName(),
                "--data",
                data.toString()));
        if (arguments.length == 0)
            command.addAll(List.of("--port", "0", "--keycloak-port", "0", "--postgres-port", "0"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LANG", "C.UTF-8");
        return new Launched(builder.start());
    }

    List<Long> awaitPids() throws IOException {
        List<Long> pids = List.of();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        StringBuilder seen = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            seen.append(line).append('\n');
            if (line.startsWith("pids"))
                pids = Stream.of(line.replaceAll("[^0-9,]", "").split(","))
                        .map(Long::valueOf)
                        .toList();
            if (line.equals("ready")) return pids;
        }
        throw new IllegalStateException("Ended before it was ready: " + seen);
    }

    String output() throws IOException {
        process.getOutputStream().close();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    void endInput() throws IOException {
        process.getOutputStream().close();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) throw new IllegalStateException("It does not end");
        return process.exitValue();
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        endInput();
        process.onExit().completeOnTimeout(process, 60, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
