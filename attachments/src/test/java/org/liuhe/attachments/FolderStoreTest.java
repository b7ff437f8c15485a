package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final byte[] CONTENT = "sealed".getBytes(StandardCharsets.UTF_8);
    private static final String GROUP = "cmp-1";
    private static final Instant NOW = Instant.parse("2026-11-24T02:30:00Z");

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItTookUnderItsHash() {
        String address = store().put(GROUP, CONTENT);
        assertThat(address).isEqualTo(Hashes.of(CONTENT)).hasSize(64);
        assertThat(store().get(GROUP, address)).hasValue(CONTENT);
        assertThat(store().get("cmp-2", address)).isEmpty();
    }

    @Test
    void leavesNothingBesideAndTellsNoName() throws IOException {
        String address = store().put(GROUP, CONTENT);
        store().put(GROUP, CONTENT);
        assertThat(contents()).singleElement().satisfies(file -> {
            assertThat(file.getFileName()).hasToString(address);
        });
        assertThat(files()).hasSize(2).noneMatch(file -> file.toString().contains(GROUP));
    }

    @Test
    void noticesWhatWasAlteredOnTheDisk() throws IOException {
        String address = store().put(GROUP, CONTENT);
        Files.write(contents().get(0), new byte[] {1});
        assertThatThrownBy(() -> store().get(GROUP, address)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void dropsOneAndThenItsFolder() throws IOException {
        String one = store().put(GROUP, CONTENT);
        String other = store().put(GROUP, new byte[] {2});
        store().delete(GROUP, one);
        store().delete(GROUP, one);
        assertThat(store().get(GROUP, one)).isEmpty();
        assertThat(store().get(GROUP, other)).isPresent();
        store().delete(GROUP, other);
        store().delete("cmp-2", other);
        assertThat(files()).isEmpty();
    }

    @Test
    void dropsAGroupAndNoOther() throws IOException {
        store().put(GROUP, CONTENT);
        store().put(GROUP, new byte[] {2});
        store().put("cmp-2", CONTENT);
        store().deleteAll(GROUP);
        store().deleteAll(GROUP);
        assertThat(contents()).hasSize(1);
    }

    @Test
    void leadsNowhereElse() {
        assertThatThrownBy(() -> store().get(GROUP, "../../" + "0".repeat(58)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().delete(GROUP, "/etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doubtsWhatItTookUntilThatIsSettled() {
        String one = store().put(GROUP, CONTENT);
        String other = store().put("cmp-2", CONTENT);
        assertThat(store().inDoubt(NOW)).isEmpty();
        assertThat(store().inDoubt(NOW.plusSeconds(1)))
                .containsExactlyInAnyOrder(new ContentStore.Doubt(GROUP, one), new ContentStore.Doubt("cmp-2", other));
        store().settle(GROUP, one);
        store().settle(GROUP, one);
        assertThat(store().inDoubt(NOW.plusSeconds(1))).containsExactly(new ContentStore.Doubt("cmp-2", other));
        assertThat(store().get(GROUP, one)).isPresent();
    }

    @Test
    void goesOnPastNotesThatWereAltered() throws IOException {
        for (String altered : List.of("", "cmp-1", "cmp-1\nyesterday", "cmp-9\n2026-11-24T02:30:00Z")) {
            String one = store().put(GROUP, altered.getBytes(StandardCharsets.UTF_8));
            Path note = files().stream()
                    .filter(file -> file.toString().endsWith("-" + one))
                    .findFirst()
                    .orElseThrow();
            Files.writeString(note, altered);
        }
        String whole = store().put(GROUP, CONTENT);
        assertThat(store().inDoubt(NOW.plusSeconds(1))).containsExactly(new ContentStore.Doubt(GROUP, whole));
    }

    @Test
    void doubtsNothingThatIsGone() {
        String one = store().put(GROUP, CONTENT);
        store().put("cmp-2", CONTENT);
        store().delete(GROUP, one);
        store().deleteAll("cmp-2");
        assertThat(store().inDoubt(NOW.plusSeconds(1))).isEmpty();
    }

    @Test
    void dropsWithOneWhatWasLeftBesideIt() throws IOException {
        String one = store().put(GROUP, CONTENT);
        Path group = contents().get(0).getParent();
        Files.createFile(group.resolve(one + "123.new"));
        store().delete(GROUP, one);
        assertThat(group).doesNotExist();
    }

    private FolderStore store() {
        return new FolderStore(folder, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<Path> contents() throws IOException {
        return files().stream()
                .filter(file -> !file.getParent().endsWith(FolderStore.NOTES))
                .toList();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
