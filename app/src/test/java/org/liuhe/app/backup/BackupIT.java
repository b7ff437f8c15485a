package org.liuhe.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.Node;
import org.liuhe.app.Walk;
import org.liuhe.app.demo.Until;
import org.liuhe.app.local.LocalServices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A backup under load, restored elsewhere: nothing that was there before it is missing, and matters go on. */
class BackupIT {

    private static final int RESIDENTS = 4;
    private static final int BEFORE = 12;

    private final LocalServices services = LocalServices.shared();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private DataSource database(String url) {
        return new DriverManagerDataSource(url, services.jdbcUser(), services.jdbcPassword());
    }

    private int run(String url, String... arguments) {
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new BackupCommand(to, to, database(url)).execute(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void backsUpWhileResidentsFileAndGoesOnElsewhere(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("liuhe.backup");
        String here = services.freshDatabase();
        String elsewhere = services.freshDatabase();
        List<Walk> before;
        try (Node node = Node.start(services, here, Map.of())) {
            node.seeder().register();
            before = underLoad(node, () -> {
                assertThat(run(here, "backup", "--to", file.toString()))
                        .as(this::said)
                        .isZero();
            });
            assertThat(run(here, "backup", "--to", file.toString()))
                    .as("it is there already")
                    .isOne();
            assertThat(run(here, "restore", "--from", file.toString()))
                    .as("it is not empty")
                    .isOne();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        assertThat(run(elsewhere, "restore", "--from", file.toString()))
                .as(this::said)
                .isZero();
        isWhole(JdbcClient.create(database(elsewhere)));
        assertThat(counted(here)).as("who did what lately").isPositive();
        assertThat(counted(elsewhere)).isZero();

        try (Node node = Node.start(services, elsewhere, Map.of())) {
            node.quiet().await();
            for (Walk walk : before) walk.on(node).until("ASSIGNED", "org-yujing-property");
            before.get(0).on(node).signedAndResolvedBy("property");
            Walk.begin(node, "property.hygiene").until("ASSIGNED", "org-yujing-property");
        }
        isWhole(JdbcClient.create(database(elsewhere)));
    }

    private long counted(String url) {
        return JdbcClient.create(database(url))
                .sql("SELECT (SELECT count(*) FROM limit_bucket) + (SELECT count(*) FROM limit_secret)")
                .query(Long.class)
                .single();
    }

    /** Residents file all the time; what was answered before the backup began has to be in it. */
    private static List<Walk> underLoad(Node node, Runnable backup) throws InterruptedException {
        List<Walk> filed = new CopyOnWriteArrayList<>();
        CountDownLatch enough = new CountDownLatch(BEFORE);
        AtomicBoolean on = new AtomicBoolean(true);
        ExecutorService residents = Executors.newFixedThreadPool(RESIDENTS);
        for (int i = 0; i < RESIDENTS; i++)
            residents.submit(() -> {
                while (on.get()) {
                    filed.add(Walk.begin(node, "property.hygiene"));
                    enough.countDown();
                }
            });
        try {
            assertThat(enough.await(2, TimeUnit.MINUTES)).isTrue();
            List<Walk> before = new ArrayList<>(filed);
            backup.run();
            Until.holds(filed::size, count -> count > before.size());
            return before;
        } finally {
            on.set(false);
            residents.shutdown();
            assertThat(residents.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    /** No stream misses an event. */
    private static void isWhole(JdbcClient store) {
        assertThat(store.sql(
                                """
                                SELECT aggregateidentifier FROM domainevententry GROUP BY aggregateidentifier
                                HAVING count(*) <> max(sequencenumber) + 1 OR min(sequencenumber) <> 0""")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(store.sql("SELECT count(*) FROM domainevententry")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void saysWhatIsWrong(@TempDir Path folder) throws Exception {
        String empty = services.freshDatabase();
        assertThat(run(empty, "backup")).isOne();
        assertThat(run(empty, "restore", "--from", folder.resolve("none").toString()))
                .isOne();
        assertThat(run(empty, "backup", "--to", folder.resolve("empty").toString()))
                .isOne();
        assertThat(said()).contains("用法 usage", "读不到文件", "cannot be read", "42P01");
        assertThat(folder.resolve("empty")).doesNotExist();
    }
}
