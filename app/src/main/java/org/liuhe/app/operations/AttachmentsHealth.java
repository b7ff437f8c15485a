package org.liuhe.app.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.liuhe.app.ConditionalOnRole;
import org.liuhe.app.NodeRole;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Degraded while nothing can be written to the folder of the files of matters: none can be added, and what is withdrawn or erased
 * stays there. It is tried, since what a file system says of rights is not what a full or lost disk does.
 */
@Component("attachmentsHealthIndicator")
@ConditionalOnRole({NodeRole.API, NodeRole.QUERY})
class AttachmentsHealth implements HealthIndicator {

    private static final byte[] SOMETHING = new byte[4096];

    private final Path folder;

    AttachmentsHealth(@Value("${liuhe.attachments.folder}") Path folder) {
        this.folder = folder;
    }

    @Override
    public Health health() {
        try {
            Path file = Files.createTempFile(Files.createDirectories(folder), "health", ".new");
            try {
                Files.write(file, SOMETHING);
            } finally {
                Files.deleteIfExists(file);
            }
            return Health.up().build();
        } catch (IOException e) {
            return Degraded.where(true)
                    .withDetail("cause", e.getClass().getSimpleName())
                    .build();
        }
    }
}
