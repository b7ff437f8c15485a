package org.liuhe.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.liuhe.app.local.LocalServicesFailed.Problem;

/** The folder that a restart finds again, held by one process at a time. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws LocalServicesFailed where it cannot be written to, is held by another process, or its disk is full */
    static DataFolder open(Options options) {
        Path path = options.data();
        try {
            Files.createDirectories(path);
            long free = Files.getFileStore(path).getUsableSpace() >> 20;
            if (free < options.freeMegabytes())
                throw new LocalServicesFailed(Problem.DISK_FULL, path, free, options.freeMegabytes());
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new LocalServicesFailed(Problem.FOLDER_IN_USE, path);
            }
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new LocalServicesFailed(e, Problem.FOLDER_NOT_WRITABLE, path);
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
