package org.liuhe.app.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServicesKilledIT {

    private static final Path DATA = Repository.root().resolve("app/target/local-killed-test");

    @Test
    void goesOnWithTheDataOfAKilledRunAndLeavesNothingRunning() throws Exception {
        String mark = UUID.randomUUID().toString();
        List<Long> orphans;
        String password;
        try (Launched first = Launched.services(DATA)) {
            orphans = first.awaitPids();
            password = PrivateFile.read(DATA.resolve("secrets.properties")).getProperty("person.lin");
            write(mark);
            first.kill();
        }
        assertThat(orphans).hasSize(2).allMatch(LocalServicesKilledIT::runs);

        List<Long> pids;
        try (Launched second = Launched.services(DATA)) {
            pids = second.awaitPids();
            assertThat(orphans).noneMatch(LocalServicesKilledIT::runs);
            assertThat(read()).isEqualTo(mark);
            assertThat(PrivateFile.read(DATA.resolve("secrets.properties")).getProperty("person.lin"))
                    .isEqualTo(password);
            second.endInput();
            assertThat(second.exitCode()).isZero();
        }
        assertThat(pids).hasSize(2).noneMatch(LocalServicesKilledIT::runs);
        assertThat(DATA.resolve("services.properties")).doesNotExist();
    }

    private static boolean runs(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void write(String mark) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS mark (id text)");
            statement.execute("TRUNCATE mark");
            statement.execute("INSERT INTO mark VALUES ('" + mark + "')");
        }
    }

    private static String read() throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT id FROM mark")) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connection() throws SQLException {
        Properties values = PrivateFile.read(DATA.resolve("services.properties"));
        return DriverManager.getConnection(
                values.getProperty("spring.datasource.url"),
                values.getProperty("spring.datasource.username"),
                values.getProperty("spring.datasource.password"));
    }

    @Test
    void leavesAStrangerAloneWhoGotTheOldPid(@TempDir Path folder) throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Properties record = new Properties();
            record.setProperty("pid", Long.toString(stranger.pid()));
            record.setProperty("started", "2020-01-01T00:00:00Z");
            PrivateFile.write(folder.resolve("postgres.process"), record);
            Child.endOrphan(folder.resolve("postgres.process"), ProcessHandle::destroyForcibly);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void forcesAServiceThatDoesNotEnd(@TempDir Path folder) throws Exception {
        Child deaf = Child.start(
                List.of("sleep", "600"), Map.of(), folder.resolve("log"), folder.resolve("record"), handle -> {}, 1);
        deaf.end();
        assertThat(ProcessHandle.of(deaf.pid()).map(ProcessHandle::isAlive).orElse(false))
                .isFalse();
        assertThat(folder.resolve("record")).doesNotExist();
    }
}
