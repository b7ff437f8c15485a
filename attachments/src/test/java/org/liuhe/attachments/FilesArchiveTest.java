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
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesArchiveTest {

    private static final byte[] CONTENT = "sealed".getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "sealed too".getBytes(StandardCharsets.UTF_8);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T02:30:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    private Path here;
    private Path elsewhere;
    private Path archive;

    @BeforeEach
    void places() {
        here = temporary.resolve("here");
        elsewhere = temporary.resolve("else").resolve("where");
        archive = temporary.resolve("archive");
    }

    @Test
    void bringsBackEverythingWithItsDoubts() throws IOException {
        String one = in(here).put("cmp-1", CONTENT);
        String other = in(here).put("cmp-2", OTHER);
        in(here).settle("cmp-1", one);
        Files.writeString(here.resolve("notes").resolve("left.new"), "nothing of ours");
        assertThat(saved()).isEqualTo(new FilesArchive.Saved(2, List.of()));
        assertThat(restored()).isEqualTo(2);
        assertThat(restored()).as("again").isEqualTo(2);
        assertThat(in(elsewhere).get("cmp-1", one)).hasValue(CONTENT);
        assertThat(in(elsewhere).get("cmp-2", other)).hasValue(OTHER);
        assertThat(in(elsewhere).inDoubt(Instant.MAX)).containsExactly(new ContentStore.Doubt("cmp-2", other));
    }

    @Test
    void isEmptyWhereThereIsNoFolder() throws IOException {
        assertThat(saved().files()).isZero();
        assertThat(restored()).isZero();
    }

    @Test
    void leavesOutAndNamesWhatWasAlteredOnTheDisk() throws IOException {
        String one = in(here).put("cmp-1", CONTENT);
        try (Stream<Path> all = Files.walk(here)) {
            Files.write(all.filter(file -> file.endsWith(one)).findFirst().orElseThrow(), OTHER);
        }
        FilesArchive.Saved saved = saved();
        assertThat(saved.files()).isZero();
        assertThat(saved.altered()).singleElement().asString().endsWith(one);
        assertThat(restored()).isZero();
    }

    @Test
    void refusesWhatIsNotWhatItsNameSays() throws IOException {
        String address = Hashes.of(CONTENT);
        String group = Hashes.of("cmp-1".getBytes(StandardCharsets.UTF_8));
        refuses(group.substring(0, 2) + "/" + group + "/" + address, OTHER);
        refuses("notes/" + group + "-" + address, "cmp-2\n2026-11-24T02:30:00Z".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void leadsNowhereElse() throws IOException {
        refuses("../" + Hashes.of(CONTENT), CONTENT);
        refuses("/etc/" + Hashes.of(CONTENT), CONTENT);
        refuses("anything", CONTENT);
    }

    private void refuses(String name, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            assertThatThrownBy(() -> FilesArchive.check(zip)).isInstanceOf(ZipException.class);
            assertThatThrownBy(() -> FilesArchive.restore(zip, elsewhere)).isInstanceOf(ZipException.class);
        }
        assertThat(elsewhere).doesNotExist();
    }

    private FilesArchive.Saved saved() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            return FilesArchive.save(here, zip);
        }
    }

    private long restored() throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            FilesArchive.check(zip);
            return FilesArchive.restore(zip, elsewhere);
        }
    }

    private static FolderStore in(Path folder) {
        return new FolderStore(folder, CLOCK);
    }
}
