package org.liuhe.app.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.function.Supplier;
import org.liuhe.integrity.proof.SigningKey;
import org.liuhe.privacy.MasterKeys;

/** The keys that are outside the database, as they must be; made at first use. */
final class KeyFiles {

    private static final String LOG = "liuhe.localhost/demo";

    private KeyFiles() {}

    /** Signs what the integrity log promises. */
    static Path integrity(DataFolder folder) throws IOException {
        return made(folder, "integrity.key", () -> SigningKey.create(LOG, new SecureRandom())
                .secretText());
    }

    /** Wrap the keys of personal data. */
    static Path masters(DataFolder folder) throws IOException {
        return made(folder, "master-keys.json", () -> MasterKeys.create().secretText());
    }

    private static Path made(DataFolder folder, String name, Supplier<String> secret) throws IOException {
        Path file = folder.file(name).toAbsolutePath();
        if (Files.exists(file)) return file;
        Path next = PrivateFile.empty(file.resolveSibling(name + ".new"));
        Files.writeString(next, secret.get());
        return Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
