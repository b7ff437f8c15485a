package org.liuhe.app.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.liuhe.app.local.LocalServicesFailed.Problem;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked once from the test class path. The library that brings them would start the server
 * with {@code fsync} off and without a password, so the project starts it by itself.
 */
final class PostgresPrograms {

    static final String VERSION = "18";

    private static final List<String> NOBODY = List.of("unshare", "-U");

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Unpacks beside the place and renames, so that an interrupted run leaves nothing half done. */
    static PostgresPrograms unpack(Path services) throws IOException {
        Path folder = services.resolve("postgres-" + VERSION);
        Files.createDirectories(services);
        // Released with the channel: of two runs that begin at once, one unpacks.
        try (FileChannel channel = FileChannel.open(
                services.resolve("postgres.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            if (!Files.isDirectory(folder)) unpackTo(folder, services);
        }
        return new PostgresPrograms(folder);
    }

    private static void unpackTo(Path folder, Path services) throws IOException {
        Path next = Files.createTempDirectory(services, "postgres-");
        try (InputStream packed = packed();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(tar, entry, next);
        }
        Files.setPosixFilePermissions(next, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(next, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static InputStream packed() {
        String system = System.getProperty("os.name").startsWith("Mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").matches("aarch64|arm64") ? "arm_64" : "x86_64";
        InputStream found =
                PostgresPrograms.class.getResourceAsStream("/postgres-" + system + "-" + processor + ".txz");
        if (found == null || System.getProperty("os.name").startsWith("Windows"))
            throw new LocalServicesFailed(
                    Problem.NO_BINARIES, System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        return found;
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) throw new IOException("Outside of the archive: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        else if (entry.isLink()) Files.createLink(target, folder.resolve(entry.getLinkName()));
        else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0100) != 0)
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody, and the files stay root's. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(NOBODY);
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** @throws LocalServicesFailed for root where the system allows no user namespaces */
    static void checkUser() throws InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) return;
        List<String> trial = new ArrayList<>(NOBODY);
        trial.add("true");
        try {
            if (new ProcessBuilder(trial).redirectErrorStream(true).start().waitFor() == 0) return;
        } catch (IOException e) {
            throw new LocalServicesFailed(e, Problem.ROOT);
        }
        throw new LocalServicesFailed(Problem.ROOT);
    }
}
