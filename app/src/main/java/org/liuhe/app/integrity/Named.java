package org.liuhe.app.integrity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liuhe.integrity.proof.PublicKey;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the command line names. */
final class Named {

    /** More than any receipt, checkpoint or list of keys has. */
    private static final int MOST_BYTES = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Named() {}

    /** @throws NotVerifiable verify.key, for what is neither a file of keys nor a key */
    static List<PublicKey> keys(List<String> named) {
        return named.stream().flatMap(Named::keys).toList();
    }

    private static Stream<PublicKey> keys(String named) {
        try {
            String text = isFile(named) ? text(Path.of(named)) : named;
            List<PublicKey> keys = text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(PublicKey::parse)
                    .toList();
            if (keys.isEmpty()) throw new NotVerifiable("verify.key", named);
            return keys.stream();
        } catch (IllegalArgumentException none) {
            throw new NotVerifiable("verify.key", named);
        }
    }

    /** Empty where the text is no such thing. */
    static <T> Optional<T> json(String text, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(text, type));
        } catch (JacksonException cut) {
            return Optional.empty();
        }
    }

    private static boolean isFile(String named) {
        try {
            return Files.isRegularFile(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** @throws NotVerifiable verify.file */
    static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            if (in.read() >= 0) throw new NotVerifiable("verify.file", file);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new NotVerifiable("verify.file", file);
        }
    }
}
