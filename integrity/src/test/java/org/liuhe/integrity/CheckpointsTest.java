package org.liuhe.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.SignedNote;
import org.liuhe.integrity.proof.SigningKey;

class CheckpointsTest {

    private final Store store = new Store();
    private final Checkpoints checkpoints = store.checkpoints;

    @Test
    void signsTheRootOfWhatIsLogged() {
        store.file(0, 5);
        store.logAll();
        assertThat(checkpoints.publishIfDue()).isTrue();
        SignedNote note = SignedNote.parse(checkpoints.latest().orElseThrow().note());
        assertThat(note.signedBy(List.of(Store.KEY.publicKey()))).isPresent();
        assertThat(Checkpoint.of(note)).isEqualTo(new Checkpoint("city.example/liuhe", 5, store.log.root(5)));
        assertThat(checkpoints.keys()).containsExactly(Store.KEY.publicKey());
    }

    @Test
    void keepsToItsRhythmAndSaysNothingWhereNothingIsNew() {
        assertThat(checkpoints.publishIfDue()).isFalse();
        store.file("cmp-a");
        store.logAll();
        assertThat(checkpoints.publishIfDue()).isTrue();
        store.clock.move(Store.RHYTHM);
        assertThat(checkpoints.publishIfDue()).isFalse();
        store.file("cmp-b");
        store.logAll();
        assertThat(checkpoints.publishIfDue()).isTrue();
        store.file("cmp-c");
        store.logAll();
        store.clock.move(Store.RHYTHM.minusSeconds(1));
        assertThat(checkpoints.publishIfDue()).isFalse();
        store.clock.move(Duration.ofSeconds(1));
        assertThat(checkpoints.publishIfDue()).isTrue();
    }

    @Test
    void neverSignsALogThatDoesNotContinueWhatWasSigned() {
        store.file(0, 20);
        store.publish();
        store.file(20, 40);
        store.logAll();
        store.clock.move(Store.RHYTHM);
        store.db
                .sql("UPDATE integrity_leaf SET hash = sha256('x') WHERE leaf_index = 19")
                .update();
        assertThatThrownBy(checkpoints::publishIfDue)
                .isInstanceOf(LogForked.class)
                .hasMessageContaining("size 20");
        assertThat(checkpoints.latest().orElseThrow().size()).isEqualTo(20);
    }

    @Test
    void neverSignsALogThatIsShorterOrHasAGap() {
        store.file(0, 40);
        store.publish();
        store.clock.move(Store.RHYTHM);
        store.db.sql("DELETE FROM integrity_leaf WHERE leaf_index >= 30").update();
        assertThatThrownBy(checkpoints::publishIfDue).isInstanceOf(LogForked.class);
        store.db.sql("DELETE FROM integrity_node").update();
        assertThatThrownBy(checkpoints::publishIfDue).isInstanceOf(LogForked.class);
    }

    @Test
    void neverSignsBehindACheckpointThatItDidNotSign() {
        SigningKey stranger = SigningKey.create("city.example/liuhe", new SecureRandom());
        store.file(0, 3);
        store.publish();
        String forged = Checkpoint.parse(checkpoints.latest().orElseThrow().note())
                .sign(List.of(stranger))
                .toString();
        store.db
                .sql("UPDATE integrity_checkpoint SET note = :note")
                .param("note", forged)
                .update();
        store.file("cmp-x");
        store.logAll();
        store.clock.move(Store.RHYTHM);
        assertThatThrownBy(checkpoints::publishIfDue).isInstanceOf(LogForked.class);
    }

    @Test
    void oneKeyFollowsAnother() {
        SigningKey next = SigningKey.create("city.example/liuhe", new SecureRandom());
        store.file("cmp-a");
        store.publish();
        Checkpoints both = store.checkpoints(Store.KEY, next);
        store.file("cmp-b");
        store.logAll();
        store.clock.move(Store.RHYTHM);
        assertThat(both.publishIfDue()).isTrue();
        SignedNote note = SignedNote.parse(both.latest().orElseThrow().note());
        assertThat(note.signedBy(List.of(Store.KEY.publicKey()))).isPresent();
        assertThat(note.signedBy(List.of(next.publicKey()))).isPresent();
        Checkpoints later = store.checkpoints(next);
        store.file("cmp-c");
        store.logAll();
        store.clock.move(Store.RHYTHM);
        assertThat(later.publishIfDue()).isTrue();
        assertThat(later.keys()).containsExactly(Store.KEY.publicKey(), next.publicKey());
    }

    @Test
    void aNodeWithoutKeySignsNothing() {
        store.file("cmp-a");
        store.logAll();
        assertThat(store.checkpoints().publishIfDue()).isFalse();
    }

    @Test
    void refusesAKeyFileThatIsNone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("key");
        assertThatThrownBy(() -> new SigningKeys(file.toString())).hasMessageContaining("cannot be read");
        Files.writeString(file, "# nothing\n\n");
        assertThatThrownBy(() -> new SigningKeys(file.toString())).hasMessageContaining("holds no key");
        Files.writeString(file, Store.KEY.secretText() + "x\n");
        assertThatThrownBy(() -> new SigningKeys(file.toString())).hasMessageContaining("no key");
        SigningKey elsewhere = SigningKey.create("town.example/liuhe", new SecureRandom());
        Files.writeString(file, Store.KEY.secretText() + "\n" + elsewhere.secretText() + "\n");
        assertThatThrownBy(() -> new SigningKeys(file.toString())).hasMessageContaining("several logs");
    }
}
