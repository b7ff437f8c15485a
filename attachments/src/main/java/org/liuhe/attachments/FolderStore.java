package org.liuhe.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder, with one folder a group. The groups have hashes for names, too, so that a list of the folder tells nothing. Nothing is
 * ever half there: it is written beside, forced to the disk, and moved. A note of what is in doubt, with its group and since when, is
 * in a folder of its own before it is there itself.
 */
final class FolderStore implements ContentStore {

    /** Folder of the notes. */
    static final String NOTES = "notes";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern NOTE = Pattern.compile("[0-9a-f]{64}-[0-9a-f]{64}");

    private final Path root;
    private final Clock clock;

    FolderStore(Path root, Clock clock) {
        this.root = root;
        this.clock = clock;
    }

    @Override
    public String put(String group, byte[] content) {
        String address = Hashes.of(content);
        try {
            write(root, note(group, address), (group + "\n" + clock.instant()).getBytes(StandardCharsets.UTF_8));
            write(root, file(group, address), content);
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
        Path folder = file(group, address).getParent();
        try {
            // with what a node that ended while it wrote left beside
            deleteIn(folder, address + "*");
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException thereAreOthers) {
            // they stay
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settle(group, address);
    }

    @Override
    public void deleteAll(String group) {
        Path folder = folder(group);
        try {
            deleteIn(folder, "*");
            Files.deleteIfExists(folder);
            deleteIn(root.resolve(NOTES), folder.getFileName() + "-*");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Doubt> inDoubt(Instant before) {
        List<Doubt> found = new ArrayList<>();
        try (DirectoryStream<Path> notes = Files.newDirectoryStream(root.resolve(NOTES))) {
            for (Path note : notes) doubt(note, before).ifPresent(found::add);
        } catch (NoSuchFileException nothing) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** Empty, too, where another node settled it meanwhile; and where the note was altered on the disk, by which nothing is deleted. */
    private Optional<Doubt> doubt(Path note, Instant before) throws IOException {
        String name = note.getFileName().toString();
        if (!NOTE.matcher(name).matches()) return Optional.empty();
        try {
            List<String> says = Files.readAllLines(note);
            Doubt doubt = new Doubt(says.get(0), name.substring(name.indexOf('-') + 1));
            boolean whole = note.equals(note(doubt.group(), doubt.address()));
            return whole && Instant.parse(says.get(1)).isBefore(before) ? Optional.of(doubt) : Optional.empty();
        } catch (NoSuchFileException | CharacterCodingException | IndexOutOfBoundsException | DateTimeException none) {
            return Optional.empty();
        }
    }

    @Override
    public void settle(String group, String address) {
        try {
            Files.deleteIfExists(note(group, address));
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

    private static void deleteIn(Path folder, String names) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
            for (Path file : files) Files.deleteIfExists(file);
        } catch (NoSuchFileException nothing) {
            // as it should be
        }
    }

    private Path note(String group, String address) {
        return root.resolve(NOTES).resolve(folder(group).getFileName() + "-" + address);
    }

    /** Durably, and at once or not at all. */
    static void write(Path root, Path place, byte[] content) throws IOException {
        Path folder = Files.createDirectories(place.getParent());
        Path beside = Files.createTempFile(folder, place.getFileName().toString(), ".new");
        try {
            try (FileChannel file = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) file.write(left);
                file.force(true);
            }
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
        for (Path each = folder; each != null && each.startsWith(root); each = each.getParent()) force(each);
    }

    /** A name is durable only when its folder is. */
    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
