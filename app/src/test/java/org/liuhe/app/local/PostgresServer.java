package org.liuhe.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.liuhe.app.local.LocalServicesFailed.Problem;

/** One PostgreSQL cluster in the data folder: durable, loopback only, nobody without a password. */
final class PostgresServer {

    private static final String SUPERUSER = "postgres";
    private static final int PATIENCE_SECONDS = 60;

    private final Path cluster;
    private final Path log;
    private final Secrets secrets;
    private final PostgresPrograms programs;
    private final int port;
    private final boolean known;
    private final Child child;

    private PostgresServer(DataFolder folder, Secrets secrets, PostgresPrograms programs, int port)
            throws IOException, InterruptedException {
        this.cluster = folder.file("postgres");
        this.log = folder.file("postgres.log");
        this.secrets = secrets;
        this.programs = programs;
        this.port = port;
        this.known = Files.exists(cluster);
        if (!known) create();
        this.child = Child.start(server(), Map.of(), log, record(folder), handle -> interrupt(programs, handle, log));
    }

    /** @throws LocalServicesFailed where the cluster is broken, or does not start */
    static PostgresServer start(DataFolder folder, Secrets secrets, PostgresPrograms programs, int port)
            throws IOException, InterruptedException {
        PostgresServer server = new PostgresServer(folder, secrets, programs, port);
        try {
            server.awaitReady(folder);
            server.ensure("liuhe");
        } catch (RuntimeException | InterruptedException e) {
            server.stop();
            throw e;
        }
        return server;
    }

    static void endOrphan(DataFolder folder, PostgresPrograms programs) {
        Child.endOrphan(record(folder), handle -> interrupt(programs, handle, folder.file("postgres.log")));
    }

    private static Path record(DataFolder folder) {
        return folder.file("postgres.process");
    }

    /** @throws LocalServicesFailed where what lies in the folder is no cluster of ours */
    static void check(DataFolder folder) throws IOException {
        Path cluster = folder.file("postgres");
        if (Files.notExists(cluster)) return;
        Path version = cluster.resolve("PG_VERSION");
        if (Files.notExists(version))
            throw new LocalServicesFailed(Problem.FOLDER_BROKEN, folder.path(), "postgres/PG_VERSION");
        String found = Files.readString(version).strip();
        if (!found.equals(PostgresPrograms.VERSION))
            throw new LocalServicesFailed(Problem.OTHER_VERSION, cluster, found, PostgresPrograms.VERSION);
        if (Files.notExists(folder.file("secrets.properties")))
            throw new LocalServicesFailed(Problem.FOLDER_BROKEN, folder.path(), "secrets.properties");
    }

    /** Made beside its place and renamed: a cluster that is there is whole. */
    private void create() throws IOException, InterruptedException {
        Path next = cluster.resolveSibling("postgres.new");
        Folders.delete(next);
        Path password = secrets.asFile("postgres.superuser");
        try {
            run(programs.command(
                    "initdb",
                    "--pgdata=" + next,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(next, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> server() {
        List<String> command = programs.command("postgres", "-D", cluster.toString(), "-p", Integer.toString(port));
        Map<String, String> settings = new TreeMap<>(Map.of(
                "listen_addresses", "127.0.0.1",
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "max_connections", "300",
                "timezone", "UTC"));
        List<String> line = new ArrayList<>(command);
        settings.forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        return line;
    }

    /** SIGINT is the fast shutdown; SIGTERM would wait for every client to leave. */
    private static void interrupt(PostgresPrograms programs, ProcessHandle handle, Path log) {
        try {
            new ProcessBuilder(programs.command("pg_ctl", "kill", "INT", Long.toString(handle.pid())))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start()
                    .waitFor(5, TimeUnit.SECONDS);
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (process.waitFor() != 0) throw new LocalServicesFailed(Problem.POSTGRES_FAILED, log);
    }

    private void awaitReady(DataFolder folder) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && child.alive()) {
            try {
                superuser("postgres").close();
                return;
            } catch (SQLException notYet) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        if (known && !child.alive()) throw new LocalServicesFailed(Problem.FOLDER_BROKEN, folder.path(), log);
        throw new LocalServicesFailed(Problem.POSTGRES_FAILED, log);
    }

    /** A role and its database of the same name; the role is no superuser. */
    void ensure(String name) {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            if (missing(statement, "pg_roles WHERE rolname", name)) statement.execute("CREATE ROLE " + name + " LOGIN");
            statement.execute("ALTER ROLE " + name + " PASSWORD '" + password(name) + "'");
            if (missing(statement, "pg_database WHERE datname", name))
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
        } catch (SQLException e) {
            throw new LocalServicesFailed(e, Problem.POSTGRES_FAILED, log);
        }
    }

    private static boolean missing(Statement statement, String from, String name) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM " + from + " = '" + name + "'")) {
            return !found.next();
        }
    }

    void create(String database, String owner) {
        execute("CREATE DATABASE " + database + " OWNER " + owner);
    }

    void drop(String database) {
        execute("DROP DATABASE IF EXISTS " + database + " WITH (FORCE)");
    }

    List<String> databases(String prefix) {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT datname FROM pg_database WHERE starts_with(datname, '" + prefix + "')")) {
            List<String> names = new ArrayList<>();
            while (found.next()) names.add(found.getString(1));
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, secrets.of("postgres.superuser"));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password(String role) {
        return secrets.of("postgres." + role);
    }

    int port() {
        return port;
    }

    long pid() {
        return child.pid();
    }

    void stop() {
        child.end();
    }
}
