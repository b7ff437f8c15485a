package org.liuhe.integrity.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed notes, with the keys and the note that golang.org/x/mod/sumdb/note shows as its example. */
class SignedNoteTest {

    private static final String SIGNING =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final SigningKey one = SigningKey.create("city.example/liuhe", new SecureRandom());
    private final SigningKey two = SigningKey.create("city.example/liuhe", new SecureRandom());

    @Test
    void writesTheNoteThatGoWrites() {
        SigningKey key = SigningKey.parse(SIGNING);
        assertThat(key.secretText()).isEqualTo(SIGNING);
        assertThat(key.publicKey()).hasToString(PUBLIC).isEqualTo(PublicKey.parse(PUBLIC));
        assertThat(SignedNote.sign(TEXT, List.of(key))).hasToString(NOTE);
    }

    @Test
    void readsTheNoteThatGoWrites() {
        SignedNote note = SignedNote.parse(NOTE);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note).hasToString(NOTE);
        assertThat(note.signedBy(List.of(PublicKey.parse(PUBLIC)))).contains(PublicKey.parse(PUBLIC));
    }

    @Test
    void holdsForNobodyElseAndForNoOtherText() {
        SignedNote note = SignedNote.sign(TEXT, List.of(one));
        assertThat(note.signedBy(List.of(two.publicKey()))).isEmpty();
        assertThat(note.signedBy(List.of())).isEmpty();
        SignedNote other = new SignedNote(TEXT.replace("your", "our"), note.signatures());
        assertThat(other.signedBy(List.of(one.publicKey()))).isEmpty();
    }

    @Test
    void whileOneKeyFollowsAnotherEitherIsEnough() {
        SignedNote note =
                SignedNote.parse(SignedNote.sign(TEXT, List.of(one, two)).toString());
        assertThat(note.signedBy(List.of(one.publicKey()))).contains(one.publicKey());
        assertThat(note.signedBy(List.of(two.publicKey()))).contains(two.publicKey());
    }

    @Test
    void aKnownKeyThatDidNotSignSpoilsTheNote() {
        SignedNote good = SignedNote.sign(TEXT, List.of(one, two));
        SignedNote.Line forged = new SignedNote.Line(
                one.publicKey().name(),
                one.publicKey().id(),
                good.signatures().get(1).signature());
        SignedNote note = new SignedNote(TEXT, List.of(forged, good.signatures().get(1)));
        assertThat(note.signedBy(List.of(one.publicKey(), two.publicKey()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nno signature\n",
                "text\n\n— name\n",
                "text\n\n— name !!!!\n",
                "text\n\n— name AAAA\n",
                "text\n\n— name AAAAAAAA"
            })
    void refusesWhatIsNoNote(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+AhpcQ2cUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc"
            })
    void refusesWhatIsNoKey(String text) {
        assertThatThrownBy(() -> PublicKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNothingOfASecretThatIsBroken() {
        for (String broken : List.of(SIGNING.substring(5), SIGNING + "!", SIGNING.replace("c74f20a3", "c74f20a4")))
            assertThatThrownBy(() -> SigningKey.parse(broken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("AYEKFA");
        assertThat(one.toString()).doesNotContain("PRIVATE");
    }

    @Test
    void aCheckpointIsThreeLines() {
        Checkpoint checkpoint = new Checkpoint("city.example/liuhe", 12, Hash.EMPTY);
        String note = checkpoint.sign(List.of(one)).toString();
        assertThat(note)
                .startsWith(
                        "city.example/liuhe\n12\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n\n— city.example/liuhe ");
        assertThat(Checkpoint.parse(note)).isEqualTo(checkpoint);
        for (String wrong : List.of("\n1 2\n", "\n012\n", "\n-1\n", "\nx\n", "\n"))
            assertThatThrownBy(() -> Checkpoint.parse(note.replace("\n12\n", wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
    }
}
