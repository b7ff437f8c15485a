package org.liuhe.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import org.liuhe.integrity.proof.SigningKey;

/** The key that signs what the integrity log promises, made at first use; outside the database, as it must be. */
final class IntegrityKey {

    private static final String LOG = "liuhe.localhost/demo";

    private IntegrityKey() {}

    static Path in(DataFolder folder) throws IOException {
        Path file = folder.file("integrity.key").toAbsolutePath();
        if (Files.exists(file)) return file;
        Path next = PrivateFile.empty(file.resolveSibling("integrity.key.new"));
        Files.writeString(next, SigningKey.create(LOG, new SecureRandom()).secretText());
        return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
