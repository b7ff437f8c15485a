package org.liuhe.app.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.Leaves;
import org.liuhe.integrity.proof.SigningKey;

/** Two checkpoints that somebody kept, the proof between them, and a key. */
class VerifyProofTest {

    private static final String LOG = "city.example/liuhe";
    private static final SigningKey KEY = SigningKey.create(LOG, new SecureRandom());
    private static final Hash FIRST = Hash.ofHex("11".repeat(32));
    private static final Hash SECOND = Hash.ofHex("22".repeat(32));
    private static final Hash OTHER = Hash.ofHex("33".repeat(32));
    private static final String PROOF = proof(SECOND);

    @TempDir
    private Path folder;

    @Test
    void holdsWhicheverCheckpointIsNamedFirst() throws IOException {
        String one = note(1, FIRST, KEY);
        String two = note(2, Leaves.root(List.of(FIRST, SECOND)), KEY);
        for (Said said : List.of(verify(PROOF, one, two), verify(PROOF, two, one))) {
            assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.HOLDS);
            assertThat(said.out()).contains("The checkpoint of 2 records continues that of 1");
        }
    }

    @Test
    void doesNotHoldForAnotherBeginningOrProof() throws IOException {
        String two = note(2, Leaves.root(List.of(FIRST, SECOND)), KEY);
        broken("not proved", verify(PROOF, note(1, OTHER, KEY), two));
        broken("not proved", verify(proof(OTHER), note(1, FIRST, KEY), two));
        for (String none :
                List.of("", "{}", "null", "{\"from\":1,\"to\":2,\"proof\":[null]}", PROOF.replace("22", "2")))
            broken("not proved", verify(none, note(1, FIRST, KEY), two));
    }

    @Test
    void doesNotHoldForACheckpointThatTheKeyDidNotSign() throws IOException {
        String two = note(2, Leaves.root(List.of(FIRST, SECOND)), KEY);
        SigningKey stranger = SigningKey.create(LOG, new SecureRandom());
        broken("not signed by this key", verify(PROOF, note(1, FIRST, stranger), two));
        broken("not signed by this key", verify(PROOF, note(1, FIRST, KEY).substring(9), two));
        String ofAnotherLog = new Checkpoint("town.example/liuhe", 1, FIRST)
                .sign(List.of(KEY))
                .toString();
        broken("not signed by this key", verify(PROOF, ofAnotherLog, two));
    }

    @Test
    void asksForWhatItNeeds() throws IOException {
        Path file = Files.writeString(folder.resolve("f"), "x");
        String name = file.toString();
        for (String[] wrong : new String[][] {
            {"--proof", name, "--checkpoint", name, "--checkpoint", name},
            {"--proof", name, "--checkpoint", name, "--key", KEY.publicKey().toString()},
            {"--proof", name, "--store"}
        }) assertThat(Said.verify(Map.of(), wrong).err()).contains("not understood");
    }

    private static void broken(String why, Said said) {
        assertThat(said.outcome()).as(said.toString()).isEqualTo(Outcome.BROKEN);
        assertThat(said.out()).contains(why);
    }

    private Said verify(String proof, String one, String two) throws IOException {
        Path proofFile = Files.writeString(folder.resolve("proof"), proof);
        Path oneFile = Files.writeString(folder.resolve("one"), one);
        Path twoFile = Files.writeString(folder.resolve("two"), two);
        return Said.verify(
                Map.of(),
                "--proof",
                proofFile.toString(),
                "--checkpoint",
                oneFile.toString(),
                "--checkpoint",
                twoFile.toString(),
                "--key",
                KEY.publicKey().toString());
    }

    private static String proof(Hash sibling) {
        return "{\"from\":1,\"to\":2,\"proof\":[\"" + sibling.hex() + "\"]}";
    }

    private static String note(long size, Hash root, SigningKey key) {
        return new Checkpoint(LOG, size, root).sign(List.of(key)).toString();
    }
}
