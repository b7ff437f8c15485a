package org.liuhe.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Walk;
import org.liuhe.app.demo.Until;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.privacy.AskErasure;
import org.liuhe.contracts.privacy.ConfirmErasure;
import org.liuhe.contracts.privacy.ErasureId;
import org.liuhe.contracts.privacy.ExamineErasure;
import org.liuhe.contracts.privacy.Person;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.liuhe.integrity.Finding;
import org.liuhe.integrity.StoreAudit;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A person is erased: nothing of theirs is in any table nor comes back with a backup, and everything else stays as it was. */
class ErasureIT {

    private static final Actor FIRST = new Actor("officer-1", Set.of(Role.PRIVACY), Set.of());
    private static final Actor SECOND = new Actor("officer-2", Set.of(Role.PRIVACY), Set.of());

    private static final String FOLDER = "liuhe.attachments.folder";

    /** In each field where a person's words or numbers can stand, once. */
    private static final List<String> PERSONAL =
            List.of("凤起路甲七号", "我家老母亲坐轮椅", "13911112222", "补充一句心里话", "给林家回了电话", "林家的阀门已换", "多谢师傅上门", "录音里的悄悄话");

    private final LocalServices services = LocalServices.shared();

    @Test
    void leavesNothingOfAPersonAndEverythingOfTheRest(@TempDir Path folder) throws Exception {
        String here = services.freshDatabase();
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        Path files = folder.resolve("files");
        String complaint;
        // the account stays: other tests' people sign in with it
        try (Node node = Node.start(
                services,
                here,
                Map.of(
                        "liuhe.processors.snapshot-every",
                        "3",
                        "liuhe.accounts.secret",
                        "",
                        FOLDER,
                        files.toString()))) {
            node.seeder().register();
            Walk walk = told(node);
            complaint = walk.complaintId();
            attach(node, "lin", complaint);
            String others = othersMatter(node);
            assertThat(recording(node, complaint).expect(200).response().body()).contains("录音里的悄悄话");
            assertThat(kept(files))
                    .as("sealed, and of both")
                    .anyMatch(path -> path.contains(hash(complaint)))
                    .anyMatch(path -> path.contains(hash(others)))
                    .noneMatch(ErasureIT::tells);
            Person lin = Person.account(subject(node, walk));
            ErasureId erasure = ErasureId.of(lin);

            ask(node, lin);
            node.send(FIRST, new ExamineErasure(erasure));
            assertThat(state(node, erasure)).as("while the matter is open").isEqualTo("REFUSED");

            walk.act("property", "signature", Map.of()).expect(200);
            walk.act("property", "actions", Map.of("text", "给林家回了电话")).expect(200);
            walk.act(
                            "property",
                            "resolution",
                            Map.of("resolution", "DONE", "reply", "林家的阀门已换", "publicSummary", "已修复。"))
                    .expect(200);
            walk.until("ANSWERED", null);
            walk.tell("confirmation", Map.of("rating", 5, "remark", "多谢师傅上门")).expect(200);
            walk.until("CONFIRMED_RESOLVED", null);
            assertThat(walk.complaint().response().body()).contains("凤起路甲七号", "我家老母亲坐轮椅", "林家的阀门已换");
            assertThat(walk.dossier("property").response().body())
                    .contains("凤起路甲七号", "我家老母亲坐轮椅", "补充一句心里话", "给林家回了电话", "多谢师傅上门");
            assertThat(snapshots(node)).isNotEmpty().noneMatch(ErasureIT::tellsInBytes);
            String tracked = walk.tracking().response().body();

            backUp(here, files, before);
            assertThat(dump(before))
                    .as("sealed as long as it is kept")
                    .isNotEmpty()
                    .noneMatch(ErasureIT::tells);

            ask(node, lin);
            node.send(FIRST, new ExamineErasure(erasure));
            node.send(SECOND, new ConfirmErasure(erasure));
            Until.holds(() -> keys(node, lin), keys -> keys == 0);
            node.quiet().await();
            long events = events(node);

            assertThat(kept(files))
                    .as("nothing of theirs, and what is others'")
                    .noneMatch(path -> path.contains(hash(complaint)))
                    .anyMatch(path -> path.contains(hash(others)));
            recording(node, complaint).expect(404);
            recording(node, others).expect(200);
            backUp(here, files, after);
            assertThat(dump(after)).isNotEmpty().noneMatch(ErasureIT::tells);
            assertThat(walk.dossier("property").response().body())
                    .doesNotContain(PERSONAL)
                    .contains(PersonalTexts.ERASED);
            assertThat(walk.tracking().response().body()).isEqualTo(tracked);

            replay(node);
            assertThat(walk.tracking().response().body()).isEqualTo(tracked);
            assertThat(walk.dossier("property").response().body())
                    .doesNotContain(PERSONAL)
                    .contains(PersonalTexts.ERASED);
            assertThat(events(node)).isEqualTo(events);
            assertThat(audited(here)).isEmpty();
        }
        comesBackWithoutThem(complaint, before, Backup.keysOf(after), folder.resolve("elsewhere"));
    }

    /** The old backup with the new keys: the file is back and nobody can open it. */
    private void comesBackWithoutThem(String complaint, Path backup, Path keys, Path files) throws IOException {
        String elsewhere = services.freshDatabase();
        assertThat(run(elsewhere, files, "restore", "--from", backup.toString(), "--keys", keys.toString()))
                .isZero();
        assertThat(kept(files)).anyMatch(path -> path.contains(hash(complaint))).noneMatch(ErasureIT::tells);
        try (Node node = Node.start(services, elsewhere, Map.of(FOLDER, files.toString()))) {
            Answer dossier =
                    node.as("property").get("/api/dossiers/" + complaint).expect(200);
            assertThat(dossier.response().body()).doesNotContain(PERSONAL).contains(PersonalTexts.ERASED);
            recording(node, complaint).expect(404);
        }
    }

    private static String othersMatter(Node node) {
        String other = node.as("chen")
                .post("/api/complaints", Walk.statement("property.lift"))
                .expect(201)
                .text("complaintId");
        node.quiet().await();
        attach(node, "chen", other);
        return other;
    }

    /** Sound is kept as it is: what it says would be found where it is not sealed. */
    private static void attach(Node node, String username, String matter) {
        byte[] says = "录音里的悄悄话，".repeat(40).getBytes(StandardCharsets.UTF_8);
        ByteBuffer wav = ByteBuffer.allocate(44 + says.length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + says.length);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        wav.putShort((short) 1).putShort((short) 8);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(says.length).put(says);
        node.as(username)
                .upload("/api/matters/" + matter + "/attachments", wav.array(), "凤起路甲七号.wav")
                .expect(201);
        node.quiet().await();
    }

    private static Answer recording(Node node, String matter) {
        return node.as("property").get("/api/matters/" + matter + "/attachments/1/content");
    }

    /** Of each file where it is and what it says. */
    private static List<String> kept(Path files) throws IOException {
        List<String> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(files)) {
            for (Path file : found.filter(Files::isRegularFile).toList())
                all.add(file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
        return all;
    }

    private static String hash(String matter) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(matter.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new AssertionError(everyPlatformHasIt);
        }
    }

    private static Walk told(Node node) {
        Map<String, Object> statement = Walk.statement("property.lift");
        statement.put("place", "凤起路甲七号");
        statement.put("text", "我家老母亲坐轮椅");
        statement.put("contactPhone", "13911112222");
        Walk walk = Walk.begin(node, statement).until("ASSIGNED", "org-yujing-property");
        walk.tell("comments", Map.of("text", "补充一句心里话")).expect(200);
        return walk;
    }

    private static void ask(Node node, Person person) {
        Actor themselves = new Actor(person.subject(), Set.of(Role.RESIDENT), Set.of());
        node.send(themselves, new AskErasure(ErasureId.of(person), person));
    }

    private static String subject(Node node, Walk walk) {
        return node.jdbc()
                .sql("SELECT reporter FROM complaint_view WHERE complaint_id = :id")
                .param("id", walk.complaintId())
                .query(String.class)
                .single();
    }

    private static String state(Node node, ErasureId erasure) {
        node.quiet().await();
        return node.jdbc()
                .sql("SELECT state FROM erasure WHERE erasure_id = :id")
                .param("id", erasure.value())
                .query(String.class)
                .single();
    }

    private static int keys(Node node, Person person) {
        return node.jdbc()
                .sql("SELECT count(*) FROM personal_key WHERE owner = :owner AND wrapped IS NOT NULL")
                .param("owner", person.value())
                .query(Integer.class)
                .single();
    }

    private static long events(Node node) {
        return node.jdbc()
                .sql("SELECT count(*) FROM domainevententry")
                .query(Long.class)
                .single();
    }

    private static List<String> snapshots(Node node) {
        return node.jdbc()
                .sql("SELECT encode(payload, 'hex') FROM snapshotevententry")
                .query(String.class)
                .list();
    }

    private static boolean tellsInBytes(String digits) {
        return PERSONAL.stream()
                .map(text -> HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(digits::contains);
    }

    private static void replay(Node node) {
        EventProcessingConfiguration processing = node.bean(EventProcessingConfiguration.class);
        for (String group : List.of("projection.tracking", "projection.complaints", "projection.dossier")) {
            StreamingEventProcessor processor = processing
                    .eventProcessor(group, StreamingEventProcessor.class)
                    .orElseThrow();
            processor.shutDown();
            processor.resetTokens();
            processor.start();
        }
        node.quiet().await();
    }

    private List<Finding> audited(String url) {
        StoreAudit audit = new StoreAudit(database(url));
        List<Finding> found = new ArrayList<>();
        audit.run(audit.publishedKeys(), List.of(), found::add);
        return found;
    }

    private static boolean tells(String table) {
        return PERSONAL.stream().anyMatch(table::contains);
    }

    private void backUp(String url, Path files, Path file) {
        assertThat(run(url, files, "backup", "--to", file.toString())).isZero();
    }

    /** All that is in the three files. */
    private static List<String> dump(Path file) {
        List<String> tables = new ArrayList<>();
        for (Path each : List.of(file, Backup.keysOf(file), Backup.filesOf(file))) {
            try (ZipFile zip = new ZipFile(each.toFile())) {
                zip.stream().forEach(entry -> {
                    try (InputStream in = zip.getInputStream(entry)) {
                        tables.add(readable(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return tables;
    }

    /** COPY writes bytes as hexadecimal digits; here with what they say. */
    private static String readable(String table) {
        return table + "\n"
                + Pattern.compile("\\\\\\\\x((?:[0-9a-f]{2})+)")
                        .matcher(table)
                        .results()
                        .map(bytes -> new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("\n"));
    }

    private DriverManagerDataSource database(String url) {
        return new DriverManagerDataSource(url, services.jdbcUser(), services.jdbcPassword());
    }

    private int run(String url, Path files, String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return new BackupCommand(out, out, database(url), files).execute(arguments);
    }
}
