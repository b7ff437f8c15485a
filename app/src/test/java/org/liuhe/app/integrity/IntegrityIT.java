package org.liuhe.app.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Walk;
import org.liuhe.app.local.LocalServices;

/** A resident files, keeps the receipt, and finds the operator out; over HTTP, and by the commands. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IntegrityIT {

    private static final Duration RHYTHM = Duration.ofHours(1);

    @TempDir
    private static Path folder;

    private static Node node;
    private static Map<String, String> database;
    private static Path keys;

    @BeforeAll
    static void town() throws IOException {
        LocalServices services = LocalServices.shared();
        String url = services.freshDatabase();
        database = services.properties(url);
        node = Node.start(
                services,
                url,
                Map.of("liuhe.integrity.append-every", "50ms", "liuhe.integrity.checkpoint-every", RHYTHM.toString()));
        node.seeder().register();
        await().until(() ->
                node.anyone().get("/api/public/integrity/checkpoint").status() == 200);
        keys = Files.writeString(folder.resolve("keys"), text("/api/public/integrity/keys"));
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    @Order(1)
    void theResidentsReceiptHoldsWithoutUs() throws IOException {
        String complaint =
                "/api/complaints/" + Walk.begin(node, "property.lift").complaintId();
        Answer petition = node.as("lin")
                .post("/api/petitions", new HashMap<>(Map.of("area", Walk.ESTATE, "text", "坡道", "mayBePublic", false)))
                .expect(201);
        for (String filing : List.of(complaint, "/api/petitions/" + petition.text("petitionId"))) {
            Answer early = node.as("lin").get(filing + "/receipt").expect(404);
            assertThat(early.text("code")).isEqualTo("integrity.not-covered");
        }
        String before = text("/api/public/integrity/checkpoint");
        node.clock().moveBy(RHYTHM);
        for (String filing : List.of(complaint, "/api/petitions/" + petition.text("petitionId"))) {
            await().until(() -> node.as("lin").get(filing + "/receipt").status() == 200);
            node.as("chen").get(filing + "/receipt").expect(404);
            node.as("community").get(filing + "/receipt").expect(404);
            node.anyone().get(filing + "/receipt").expect(401);
            String receipt = node.as("lin").get(filing + "/receipt").response().body();
            assertThat(receipt).doesNotContain("坡道", "已经两天没有人处理了");
            Path file = Files.writeString(folder.resolve("receipt.json"), receipt);
            Said said = Said.verify(Map.of(), "--receipt", file.toString(), "--key", keys.toString());
            assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.HOLDS);
        }
        assertContinues(before, text("/api/public/integrity/checkpoint"));
    }

    private static void assertContinues(String earlier, String later) throws IOException {
        long from = size(earlier);
        assertThat(text("/api/public/integrity/checkpoints/" + from)).isEqualTo(earlier);
        String proof = text("/api/public/integrity/consistency?from=" + from + "&to=" + size(later));
        Said said = Said.verify(
                Map.of(),
                "--proof",
                Files.writeString(folder.resolve("proof"), proof).toString(),
                "--checkpoint",
                Files.writeString(folder.resolve("earlier"), earlier).toString(),
                "--checkpoint",
                Files.writeString(folder.resolve("later"), later).toString(),
                "--key",
                keys.toString());
        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.HOLDS);
    }

    @Test
    @Order(2)
    void theWholeStoreHolds() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), text("/api/public/integrity/checkpoint"));
        node.quiet().await();
        Said said = store("--key", keys.toString(), "--checkpoint", kept.toString());
        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.HOLDS);
        assertThat(said.out()).contains("Everything is as it was logged and promised.");
        Said alone = store();
        assertThat(alone.outcome()).isEqualTo(Outcome.HOLDS_BY_ITSELF);
        assertThat(alone.out()).contains("liuhe.localhost/demo", "Please compare");
    }

    @Test
    @Order(3)
    void whoAltersAnEventIsFoundOut() {
        Walk walk = Walk.begin(node, "property.lift");
        node.quiet().await();
        await().until(() -> node.jdbc()
                        .sql(
                                """
                                SELECT count(*) FROM domainevententry
                                WHERE globalindex > (SELECT max(global_index) FROM integrity_leaf)""")
                        .query(Long.class)
                        .single()
                == 0);
        node.jdbc()
                .sql(
                        "UPDATE domainevententry SET payload = '{}' WHERE aggregateidentifier = :id AND sequencenumber = 0")
                .param("id", walk.complaintId())
                .update();
        Said said = store("--key", keys.toString());
        assertThat(said.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(said.out()).contains("ALTERED " + walk.complaintId() + "@0", "1 findings");
        assertThat(node.as("lin")
                        .get("/api/complaints/" + walk.complaintId() + "/receipt")
                        .expect(404)
                        .text("code"))
                .isEqualTo("integrity.not-as-logged");
    }

    @Test
    @Order(4)
    void aDatabaseThatIsNoneIsToldOf() {
        Map<String, String> empty =
                LocalServices.shared().properties(LocalServices.shared().freshDatabase());
        assertThat(Said.verify(empty, "--store").err()).contains("no integrity log yet");
        Map<String, String> away = new HashMap<>(empty);
        away.put("spring.datasource.url", "jdbc:postgresql://localhost:1/none");
        Said said = Said.verify(away, "--store");
        assertThat(said.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(said.err()).contains("The database does not answer");
    }

    private static Said store(String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = "--store";
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Said.verify(database, arguments);
    }

    private static long size(String checkpoint) {
        return Long.parseLong(checkpoint.split("\n")[1]);
    }

    private static String text(String path) {
        return node.anyone().get(path).expect(200).response().body();
    }
}
