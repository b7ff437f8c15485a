package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.demo.Until;
import org.liuhe.app.local.LocalServices;

/** {@code kill -9} in the middle of 500 filings: what was acknowledged is there, once, and goes on. */
class KillIT {

    private static final int FILINGS = 500;
    private static final int KILL_AFTER = 150;

    private final LocalServices services = LocalServices.shared();
    private final String database = services.freshDatabase();
    private final Tokens tokens = new Tokens(services);

    /** The application in a process of its own. */
    private record Running(Process process, String address, String management) implements AutoCloseable {
        @Override
        public void close() {
            process.destroyForcibly();
        }
    }

    private Running launch(Path log) throws IOException {
        int port = freePort();
        int management = freePort();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                LiuheApplication.class.getName()));
        Map<String, String> settings = new LinkedHashMap<>(services.properties(database));
        settings.putAll(Node.wideLimits());
        settings.put("server.port", String.valueOf(port));
        settings.put("management.server.port", String.valueOf(management));
        settings.forEach((name, value) -> command.add("--" + name + "=" + value));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Running running = new Running(process, "http://localhost:" + port, "http://localhost:" + management);
        ApiClient anyone = ApiClient.anonymous(running.management());
        try {
            Until.holds(() -> up(anyone, process), up -> up, Duration.ofMinutes(3));
            return running;
        } catch (RuntimeException notUp) {
            running.close();
            throw notUp;
        }
    }

    private static boolean up(ApiClient anyone, Process process) {
        if (!process.isAlive()) throw new IllegalStateException("the application ended by itself");
        try {
            return anyone.get("/actuator/health/readiness").status() == 200;
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void losesNothingThatWasAcknowledgedAndDoesNothingTwice() throws Exception {
        try (Node node = Node.start(services, database, Map.of())) {
            node.seeder().register();
        }
        Path logs = Files.createTempDirectory("liuhe-kill");
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        List<String> keys =
                IntStream.range(0, FILINGS).mapToObj(i -> Walk.key()).toList();

        try (Running first = launch(logs.resolve("first.log"))) {
            CountDownLatch enough = new CountDownLatch(KILL_AFTER);
            ExecutorService residents = Executors.newFixedThreadPool(25);
            keys.forEach(key -> residents.submit(() -> {
                acknowledged.put(key, file(first.address(), key));
                enough.countDown();
            }));
            assertThat(enough.await(300, TimeUnit.SECONDS)).isTrue();
            first.process().destroyForcibly().waitFor();
            residents.shutdownNow();
            assertThat(residents.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILL_AFTER).hasSizeLessThan(FILINGS);
        aMinutePasses();

        try (Running second = launch(logs.resolve("second.log"))) {
            acknowledged
                    .values()
                    .forEach(id -> Until.holds(
                            () -> lin(second.address()).get("/api/complaints/" + id),
                            answer -> answer.status() == 200
                                    && "ASSIGNED"
                                            .equals(answer.body()
                                                    .at("/tracking/stage")
                                                    .asString(""))));
            Map<String, String> all = new ConcurrentHashMap<>();
            keys.parallelStream().forEach(key -> all.put(key, file(second.address(), key)));
            assertThat(all).containsAllEntriesOf(acknowledged);
            assertThat(all.values()).doesNotHaveDuplicates();
        }
        assertThat(count("org.liuhe.contracts.complaints.ComplaintFiled")).isEqualTo(FILINGS);
        assertThat(count("org.liuhe.contracts.cases.CaseOpened")).isLessThanOrEqualTo(FILINGS);
    }

    /** After which a request that was being carried out when the node was killed may be carried out by another. */
    private void aMinutePasses() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(database, services.jdbcUser(), services.jdbcPassword());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE idempotency SET started_at = started_at - interval '61 seconds' WHERE status IS NULL");
        }
    }

    /** @return the id of the complaint; the key decides it */
    private String file(String address, String key) {
        Answer answer = Until.holds(
                () -> lin(address)
                        .post("/api/complaints", Walk.statement("property.hygiene"), Map.of("Idempotency-Key", key)),
                given -> given.status() != 409,
                Duration.ofSeconds(120));
        return answer.expect(201).text("complaintId");
    }

    private ApiClient lin(String address) {
        return ApiClient.anonymous(address).with(() -> tokens.of("lin"));
    }

    private long count(String eventType) {
        try (Node node = Node.start(services, database, Map.of("liuhe.roles", "query"))) {
            return node.jdbc()
                    .sql("SELECT count(*) FROM domainevententry WHERE payloadtype = :type")
                    .param("type", eventType)
                    .query(Long.class)
                    .single();
        }
    }
}
