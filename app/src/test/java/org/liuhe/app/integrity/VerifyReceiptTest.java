package org.liuhe.app.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.LoggedEvent;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.Leaves;
import org.liuhe.integrity.proof.SigningKey;
import org.liuhe.integrity.proof.StoredEvent;
import tools.jackson.databind.json.JsonMapper;

/** A receipt in a file, a key, and nothing else. */
class VerifyReceiptTest {

    private static final String HASH = "5a".repeat(32);
    private static final SigningKey KEY = SigningKey.create("city.example/liuhe", new SecureRandom());
    private static final SigningKey OTHER = SigningKey.create("city.example/liuhe", new SecureRandom());

    @TempDir
    Path folder;

    private Path receipt;
    private String json;

    @BeforeEach
    void filed() throws IOException {
        StoredEvent event = new StoredEvent(
                "e-1",
                "cmp-1",
                "Complaint",
                0,
                "org.liuhe.contracts.complaints.ComplaintFiled",
                "1",
                "2026-11-24T02:00:00Z",
                Hash.ofHex(HASH),
                null);
        Hash neighbour = Hash.ofHex("11".repeat(32));
        String note = new Checkpoint("city.example/liuhe", 2, Leaves.root(List.of(neighbour, event.leaf())))
                .sign(List.of(KEY))
                .toString();
        LoggedEvent logged = new LoggedEvent(
                event.id(),
                event.aggregate(),
                event.type(),
                0,
                event.payloadType(),
                "1",
                event.timestamp(),
                HASH,
                null);
        json = JsonMapper.builder()
                .build()
                .writeValueAsString(new FilingReceipt(
                        FilingReceipt.FORMAT,
                        "cmp-1",
                        logged,
                        event.leaf().hex(),
                        1,
                        List.of(neighbour.hex()),
                        note,
                        List.of(KEY.publicKey().toString())));
        receipt = write("receipt.json", json);
    }

    @Test
    void holdsByTheKeyThatIsNamed() throws IOException {
        Path keys = write("keys", "# of the log\n" + OTHER.publicKey() + "\n" + KEY.publicKey() + "\n");
        for (String key : List.of(KEY.publicKey().toString(), keys.toString())) {
            Said said = verify("--receipt", receipt.toString(), "--key", key);
            assertThat(said.outcome()).as(said.err()).isEqualTo(Outcome.HOLDS);
            assertThat(said.out())
                    .contains("The receipt holds.", "cmp-1", "2026-11-24T02:00:00Z", "ComplaintFiled")
                    .contains(
                            "Place 1 in the log of city.example/liuhe",
                            KEY.publicKey().id());
        }
    }

    @Test
    void saysItInChineseToo() {
        Said said =
                verify("--receipt", receipt.toString(), "--key", KEY.publicKey().toString(), "--lang", "zh");
        assertThat(said.out()).contains("凭据成立。", "事项 cmp-1");
    }

    @Test
    void asksToCompareTheKeyThatItBroughtItself() {
        Said said = verify("--receipt", receipt.toString());
        assertThat(said.outcome()).isEqualTo(Outcome.HOLDS_BY_ITSELF);
        assertThat(said.out())
                .contains(
                        "The receipt holds.",
                        "Please compare it",
                        KEY.publicKey().toString());
    }

    @Test
    void doesNotHoldByAnotherKey() {
        Said said = verify(
                "--receipt", receipt.toString(), "--key", OTHER.publicKey().toString());
        assertThat(said.outcome()).isEqualTo(Outcome.BROKEN);
        assertThat(said.out()).contains("not signed by this key");
    }

    @Test
    void doesNotHoldWithAnotherLeafOrForAnotherMatter() throws IOException {
        Path leaf = write("leaf.json", json.replace("2026-11-24T02:00:00Z", "2026-11-23T02:00:00Z"));
        assertThat(verify("--receipt", leaf.toString()))
                .satisfies(said -> assertThat(said.outcome()).isEqualTo(Outcome.BROKEN))
                .satisfies(said -> assertThat(said.out()).contains("is not what was recorded"));
        Path matter = write("matter.json", json.replace("\"matter\":\"cmp-1\"", "\"matter\":\"cmp-2\""));
        assertThat(verify("--receipt", matter.toString()).out()).contains("about another matter");
    }

    @Test
    void doesNotHoldCutOffAnywhere() throws IOException {
        for (int length = 0; length < json.length(); length += 37) {
            Path cut = write("cut.json", json.substring(0, length));
            Said said = verify("--receipt", cut.toString());
            assertThat(said.outcome()).isEqualTo(Outcome.BROKEN);
            assertThat(said.out()).contains("is cut off");
        }
        for (String other : List.of("null", "[]", "{}", "\"receipt\"", "{\"keys\":[null]}"))
            assertThat(verify("--receipt", write("other.json", other).toString())
                            .outcome())
                    .as(other)
                    .isEqualTo(Outcome.BROKEN);
    }

    @Test
    void tellsWhereItCannotTell() throws IOException {
        assertThat(verify("--receipt", folder.resolve("none").toString()).err()).contains("cannot be read");
        assertThat(verify("--receipt", write("big", "x".repeat(1 << 21)).toString())
                        .err())
                .contains("cannot be read");
        assertThat(verify("--receipt", receipt.toString(), "--key", "nobody").err())
                .contains("neither a public key");
        assertThat(verify(
                                "--receipt",
                                receipt.toString(),
                                "--key",
                                write("none", "#\n").toString())
                        .err())
                .contains("neither a public key");
        for (String[] wrong : new String[][] {
            {},
            {"--receipt"},
            {"--store", "--receipt", "r"},
            {"--receipt", "r", "--checkpoint", "c"},
            {"--store", "--lang"},
            {"other"}
        }) {
            Said said = verify(wrong);
            assertThat(said.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(said.err()).contains("not understood", "liuhe verify --receipt FILE");
        }
    }

    @Test
    void explainsItself() {
        assertThat(verify("--help").out()).contains("liuhe verify --store");
        assertThat(verify("--help", "--lang", "zh").out()).contains("检查一份凭据");
    }

    @Test
    void makesAKeyThatNobodyElseMayReadAndOverwritesNone() throws IOException {
        Path file = folder.resolve("signing");
        Said made = Said.key("city.example/liuhe", file.toString());
        assertThat(made.outcome()).as(made.err()).isEqualTo(Outcome.HOLDS);
        SigningKey key = SigningKey.parse(Files.readString(file).strip());
        assertThat(made.out().strip()).isEqualTo(key.publicKey().toString());
        assertThat(made.out() + made.err()).doesNotContain("PRIVATE");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(Said.key("city.example/liuhe", file.toString()).err()).contains("there already");
        assertThat(Files.readString(file).strip()).isEqualTo(key.secretText());
        assertThat(Said.key("a b", folder.resolve("x").toString()).err()).contains("no name for a log");
        assertThat(Said.key("a", folder.resolve("x/y").toString()).err()).contains("cannot be written");
        assertThat(Said.key("a", file.toString(), "--lang", "zh").err()).contains("已经存在");
        assertThat(Said.key("--help").err()).contains("liuhe key NAME FILE");
    }

    private static Said verify(String... arguments) {
        return Said.verify(Map.of(), arguments);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
