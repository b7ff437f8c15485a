package org.liuhe.app.integrity;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Locale;
import org.liuhe.integrity.proof.SigningKey;

/** {@code liuhe key NAME FILE}: makes a key for the integrity log, keeps the secret in the file and prints the public half. */
public final class KeyCommand {

    private static final int MADE = 0;
    private static final int NOT_MADE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final Locale machine;

    KeyCommand(PrintStream out, PrintStream err, Locale machine) {
        this.out = out;
        this.err = err;
        this.machine = machine;
    }

    /**
     * Runs the command with this process's own streams.
     *
     * @param arguments those after {@code liuhe key}
     * @return exit code: 0 made, 2 not made
     */
    public static int run(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return new KeyCommand(out, err, Locale.getDefault()).execute(arguments);
    }

    int execute(String... arguments) {
        Sentences say = new Sentences(VerifyOptions.language(arguments, machine));
        boolean withLanguage = arguments.length == 4 && arguments[2].equals("--lang");
        if (arguments.length != 2 && !withLanguage || arguments[0].startsWith("-")) {
            err.println(say.of("key.usage"));
            return NOT_MADE;
        }
        try {
            SigningKey key = SigningKey.create(arguments[0], new SecureRandom());
            write(Path.of(arguments[1]), key.secretText() + "\n");
            out.println(key.publicKey());
            err.println(say.of("key.made", arguments[1]));
            return MADE;
        } catch (FileAlreadyExistsException there) {
            err.println(say.of("key.there", arguments[1]));
        } catch (IOException | InvalidPathException e) {
            err.println(say.of("key.file", arguments[1]));
        } catch (IllegalArgumentException name) {
            err.println(say.of("key.name", arguments[0]));
        }
        return NOT_MADE;
    }

    /** Nobody but the owner may read it, from the first moment on; a file that is there stays as it is. */
    private static void write(Path file, String text) throws IOException {
        boolean posix = Files.getFileStore(folder(file)).supportsFileAttributeView("posix");
        FileAttribute<?>[] attributes = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Files.createFile(file, attributes);
        Files.writeString(file, text);
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }
}
