package org.liuhe.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** In each field where a person's words or numbers can stand, once. */
    private static final List<String> PERSONAL =
            List.of("凤起路甲七号", "我家老母亲坐轮椅", "13911112222", "补充一句心里话", "给林家回了电话", "林家的阀门已换", "多谢师傅上门");

    private final LocalServices services = LocalServices.shared();

    @Test
    void leavesNothingOfAPersonAndEverythingOfTheRest(@TempDir Path folder) throws Exception {
        String here = services.freshDatabase();
        Path before = folder.resolve("before");
        Path after = folder.resolve("after");
        // the account stays: other tests' people sign in with it
        try (Node node = Node.start(
                services, here, Map.of("liuhe.processors.snapshot-every", "3", "liuhe.accounts.secret", ""))) {
            node.seeder().register();
            Walk walk = told(node);
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

            backUp(here, before);
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

            backUp(here, after);
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
        comesBackWithoutThem(before, Backup.keysOf(after));
    }

    /** The old backup with the new keys. */
    private void comesBackWithoutThem(Path backup, Path keys) {
        String elsewhere = services.freshDatabase();
        assertThat(run(elsewhere, "restore", "--from", backup.toString(), "--keys", keys.toString()))
                .isZero();
        try (Node node = Node.start(services, elsewhere, Map.of())) {
            String id = node.jdbc()
                    .sql("SELECT complaint_id FROM complaint_view")
                    .query(String.class)
                    .single();
            Answer dossier = node.as("property").get("/api/dossiers/" + id).expect(200);
            assertThat(dossier.response().body()).doesNotContain(PERSONAL).contains(PersonalTexts.ERASED);
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

    private void backUp(String url, Path file) {
        assertThat(run(url, "backup", "--to", file.toString())).isZero();
    }

    /** All that is in the two files. */
    private static List<String> dump(Path file) {
        List<String> tables = new ArrayList<>();
        for (Path each : List.of(file, Backup.keysOf(file))) {
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

    private int run(String url, String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        return new BackupCommand(out, out, database(url)).execute(arguments);
    }
}
