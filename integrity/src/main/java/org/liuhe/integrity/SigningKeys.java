package org.liuhe.integrity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys with which this node signs checkpoints, from a file that no user of the database can read: one a line, several
 * while one follows another. A node without the file appends to the log, and leaves signing to one that has it.
 */
@Component
class SigningKeys {

    private final List<SigningKey> keys;

    /** @throws IllegalStateException where a file is named that is missing or holds anything but keys of one log */
    SigningKeys(@Value("${liuhe.integrity.key:}") String file) {
        this.keys = file.isBlank() ? List.of() : read(Path.of(file));
    }

    private static List<SigningKey> read(Path file) {
        try {
            List<SigningKey> keys = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(SigningKey::parse)
                    .toList();
            if (keys.stream().map(key -> key.publicKey().name()).distinct().count() != 1)
                throw new IllegalStateException(
                        "liuhe.integrity.key: " + file + " holds no key, or keys of several logs");
            return keys;
        } catch (IOException e) {
            throw new IllegalStateException("liuhe.integrity.key: " + file + " cannot be read", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("liuhe.integrity.key: " + file + " holds a line that is no key", e);
        }
    }

    boolean none() {
        return keys.isEmpty();
    }

    List<SigningKey> all() {
        return keys;
    }

    List<PublicKey> publicKeys() {
        return keys.stream().map(SigningKey::publicKey).toList();
    }

    /** The name of the log. */
    String origin() {
        return keys.get(0).publicKey().name();
    }
}
