package org.liuhe.app.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.Node;
import org.liuhe.app.Photo;
import org.liuhe.app.Walk;
import org.liuhe.app.demo.Until;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.attachments.Contents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A backup under load, restored elsewhere: nothing that was there before it is missing, and matters go on. */
class BackupIT {

    private static final int RESIDENTS = 4;
    private static final int BEFORE = 12;

    /** Behind its name in the archive, of which a content's or a note's has no more than 141 characters and 35 bytes besides. */
    private static final int IN_THE_FIRST_FILE = 200;

    private final LocalServices services = LocalServices.shared();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private DataSource database(String url) {
        return new DriverManagerDataSource(url, services.jdbcUser(), services.jdbcPassword());
    }

    private int run(String url, Path files, String... arguments) {
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new BackupCommand(to, to, database(url), files).execute(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void backsUpWhileResidentsFileAndGoesOnElsewhere(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("liuhe.backup");
        String here = services.freshDatabase();
        String elsewhere = services.freshDatabase();
        Path filesHere = folder.resolve("files-here");
        Path filesElsewhere = folder.resolve("files-elsewhere");
        List<Walk> before;
        Walk pictured;
        String picture;
        try (Node node = Node.start(services, here, attachmentsIn(filesHere))) {
            node.seeder().register();
            pictured = Walk.begin(node, "property.hygiene").until("ASSIGNED", "org-yujing-property");
            node.as("lin")
                    .upload(
                            "/api/matters/" + pictured.complaintId() + "/attachments",
                            Photo.png(40, 30, Color.ORANGE),
                            "楼道.png")
                    .expect(201);
            node.quiet().await();
            picture = picture(node, pictured);
            before = underLoad(node, () -> {
                assertThat(run(here, filesHere, "backup", "--to", file.toString()))
                        .as(this::said)
                        .isZero();
            });
            assertThat(run(here, filesHere, "backup", "--to", file.toString()))
                    .as("it is there already")
                    .isOne();
            assertThat(run(here, filesHere, "restore", "--from", file.toString()))
                    .as("it is not empty")
                    .isOne();
            assertThat(run(here, folder.resolve("typo"), "backup", "--to", folder.resolve("none") + ""))
                    .as("its events name files")
                    .isOne();
            assertThat(said()).contains("找不到附件文件夹", "is not there");
        }
        for (Path each : List.of(file, Backup.keysOf(file), Backup.filesOf(file)))
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                    .isEqualTo("rw-------");

        refusesFilesThatAreMissingBrokenOrAnothers(file, folder.resolve("copy"), elsewhere, filesElsewhere);
        assertThat(run(elsewhere, filesElsewhere, "restore", "--from", file.toString()))
                .as(this::said)
                .isZero();
        isWhole(JdbcClient.create(database(elsewhere)));
        assertThat(counted(here)).as("who did what lately").isPositive();
        assertThat(counted(elsewhere)).isZero();

        Map<String, String> settings = new HashMap<>(attachmentsIn(filesElsewhere));
        settings.put("liuhe.attachments.sweep-every", "PT0.1S");
        try (Node node = Node.start(services, elsewhere, settings)) {
            node.quiet().await();
            assertThat(picture(node, pictured)).isEqualTo(picture);
            for (Walk walk : before) walk.on(node).until("ASSIGNED", "org-yujing-property");
            before.get(0).on(node).signedAndResolvedBy("property");
            Walk.begin(node, "property.hygiene").until("ASSIGNED", "org-yujing-property");
            sweepsWhatNoEventNames(node, pictured, filesElsewhere);
            assertThat(picture(node, pictured)).isEqualTo(picture);
        }
        isWhole(JdbcClient.create(database(elsewhere)));
    }

    /** As a node leaves it that ends before it sent the command. */
    private static void sweepsWhatNoEventNames(Node node, Walk walk, Path files) {
        Contents contents = node.bean(Contents.class);
        String lost =
                contents.keep(walk.complaintId(), Photo.png(20, 30, Color.RED)).address();
        assertThat(contents.read(walk.complaintId(), lost)).isNotEmpty();
        node.clock().moveBy(Duration.ofDays(2));
        Until.holds(() -> files.resolve("notes").toFile().list(), notes -> notes.length == 0);
        assertThatThrownBy(() -> contents.read(walk.complaintId(), lost)).isInstanceOf(RuleBroken.class);
    }

    /** Nothing is begun: the same database and folder take the whole one afterwards. */
    private void refusesFilesThatAreMissingBrokenOrAnothers(Path file, Path copy, String url, Path files)
            throws IOException {
        Files.copy(file, copy);
        Files.copy(Backup.keysOf(file), Backup.keysOf(copy));
        assertThat(run(url, files, "restore", "--from", copy.toString())).isOne();
        byte[] archive = Files.readAllBytes(Backup.filesOf(file));
        archive[archive.length - 1] ^= 1;
        Files.write(Backup.filesOf(copy), archive);
        assertThat(run(url, files, "restore", "--from", copy.toString())).isOne();
        archive[archive.length - 1] ^= 1;
        archive[IN_THE_FIRST_FILE] ^= 1;
        Files.write(Backup.filesOf(copy), archive);
        assertThat(run(url, files, "restore", "--from", copy.toString())).isOne();
        assertThat(said())
                .contains(
                        Backup.filesOf(copy) + "。 The file cannot be read",
                        "is another backup's",
                        "附件文件已损坏",
                        "is broken");
        assertThat(files).doesNotExist();
    }

    @Test
    void bringsBackABackupFromBeforeThereWereFiles(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("old.backup");
        String here = services.freshDatabase();
        Flyway.configure().dataSource(database(here)).load().migrate();
        assertThat(run(here, folder.resolve("none"), "backup", "--to", file.toString()))
                .as(this::said)
                .isZero();
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path contents = zip.getPath(Backup.CONTENTS);
            String text = Files.readString(contents);
            String old = text.replaceFirst(",\"files\":\"[^\"]*\"", "");
            assertThat(old).isNotEqualTo(text);
            Files.writeString(contents, old);
        }
        Files.delete(Backup.filesOf(file));
        assertThat(run(services.freshDatabase(), folder.resolve("none"), "restore", "--from", file.toString()))
                .as(this::said)
                .isZero();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private static Map<String, String> attachmentsIn(Path folder) {
        return Map.of("liuhe.attachments.folder", folder.toString());
    }

    private static String picture(Node node, Walk walk) {
        return node.as("lin")
                .get("/api/matters/" + walk.complaintId() + "/attachments/1/content")
                .expect(200)
                .response()
                .body();
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
        assertThat(run(empty, folder, "backup")).isOne();
        assertThat(run(
                        empty,
                        folder,
                        "restore",
                        "--from",
                        folder.resolve("none").toString()))
                .isOne();
        assertThat(run(empty, folder, "backup", "--to", folder.resolve("empty").toString()))
                .isOne();
        assertThat(said()).contains("用法 usage", "读不到文件", "cannot be read", "42P01");
        assertThat(folder.resolve("empty")).doesNotExist();
    }
}
