package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;

class AttachmentsHealthTest {

    @TempDir
    private Path temporary;

    @Test
    void isUpWhereTheFolderCanBeWrittenToAndLeavesNothingThere() {
        Path folder = temporary.resolve("not/there/yet");
        assertThat(new AttachmentsHealth(folder).health().getStatus()).isEqualTo(Status.UP);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void isDegradedWhereNothingCanBeWritten() throws IOException {
        Path noFolder = Files.createFile(temporary.resolve("file"));
        Health health = new AttachmentsHealth(noFolder).health();
        assertThat(health.getStatus()).isEqualTo(Degraded.STATUS);
        assertThat(health.getDetails()).containsEntry("cause", "FileAlreadyExistsException");
    }
}
