package org.liuhe.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder, with one folder a group. The groups have hashes for names, too, so that a list of the folder tells nothing. Nothing is
 * ever half there: it is written beside, forced to the disk, and moved.
 */
final class FolderStore implements ContentStore {

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public String put(String group, byte[] content) {
        String address = Hashes.of(content);
        try {
            Path folder = Files.createDirectories(folder(group));
            Path beside = Files.createTempFile(folder, address, ".new");
            try {
                try (FileChannel file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                    ByteBuffer left = ByteBuffer.wrap(content);
                    while (left.hasRemaining()) file.write(left);
                    file.force(true);
                }
                Files.move(beside, folder.resolve(address), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(beside);
            }
            force(folder);
            force(folder.getParent());
            force(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return address;
    }

    @Override
    public Optional<byte[]> get(String group, String address) {
        try {
            byte[] content = Files.readAllBytes(file(group, address));
            if (!Hashes.of(content).equals(address))
                throw new IllegalStateException("content " + address + " was altered where it is kept");
            return Optional.of(content);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(String group, String address) {
        try {
            Files.deleteIfExists(file(group, address));
            Files.deleteIfExists(folder(group));
        } catch (DirectoryNotEmptyException thereAreOthers) {
            // they stay
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void deleteAll(String group) {
        Path folder = folder(group);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (NoSuchFileException nothing) {
            // as it should be
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder(String group) {
        String name = Hashes.of(group.getBytes(StandardCharsets.UTF_8));
        return root.resolve(name.substring(0, 2)).resolve(name);
    }

    private Path file(String group, String address) {
        if (!ADDRESS.matcher(address).matches()) throw new IllegalArgumentException("no address");
        return folder(group).resolve(address);
    }

    /** A name is durable only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
