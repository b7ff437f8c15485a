package org.liuhe.app.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files that only their owner may read, replaced as a whole. */
final class PrivateFile {

    private PrivateFile() {}

    static Properties read(Path file) {
        Properties values = new Properties();
        if (!Files.exists(file)) return values;
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }

    static void write(Path file, Properties values) {
        try {
            Path next = empty(file.resolveSibling(file.getFileName() + ".new"));
            try (Writer writer = Files.newBufferedWriter(next)) {
                values.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path empty(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(
                file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
