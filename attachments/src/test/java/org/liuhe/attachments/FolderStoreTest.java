package org.liuhe.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final byte[] CONTENT = "sealed".getBytes(StandardCharsets.UTF_8);
    private static final String GROUP = "cmp-1";

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
        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file.getFileName()).hasToString(address);
            assertThat(file.toString()).doesNotContain(GROUP);
        });
    }

    @Test
    void noticesWhatWasAlteredOnTheDisk() throws IOException {
        String address = store().put(GROUP, CONTENT);
        Files.write(files().get(0), new byte[] {1});
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
        assertThat(files()).hasSize(1);
    }

    @Test
    void leadsNowhereElse() {
        assertThatThrownBy(() -> store().get(GROUP, "../../" + "0".repeat(58)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store().delete(GROUP, "/etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    private FolderStore store() {
        return new FolderStore(folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
