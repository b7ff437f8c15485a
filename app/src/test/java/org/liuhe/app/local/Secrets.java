package org.liuhe.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords made at first use and kept in the data folder, readable by its owner only. */
final class Secrets {

    /** No letter or digit that is easily taken for another: people type these. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private final Properties values;

    Secrets(Path file) {
        this.file = file;
        this.values = PrivateFile.read(file);
    }

    /** Five groups of four: about 99 bits. */
    synchronized String of(String name) {
        String known = values.getProperty(name);
        if (known != null) return known;
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 4 == 0) made.append('-');
            made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        values.setProperty(name, made.toString());
        PrivateFile.write(file, values);
        return made.toString();
    }

    /** For a moment in a file of its own, for programs that read a password from one. */
    Path asFile(String name) {
        try {
            Path one = PrivateFile.empty(file.resolveSibling("." + name + ".once"));
            return Files.writeString(one, of(name) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
