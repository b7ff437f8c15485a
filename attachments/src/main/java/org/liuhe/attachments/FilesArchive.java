package org.liuhe.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The contents of files in an archive, sealed as they are kept. Their names say what is in them, so that each is checked by itself. */
public final class FilesArchive {

    private static final Pattern CONTENT = Pattern.compile("([0-9a-f]{2})/\\1[0-9a-f]{62}/([0-9a-f]{64})");
    private static final Pattern NOTE = Pattern.compile(FolderStore.NOTES + "/([0-9a-f]{64})-[0-9a-f]{64}");

    private FilesArchive() {}

    /**
     * Writes what is there, while files come and go: what goes meanwhile is left out, and what was altered on the disk, which nobody
     * can read any more.
     *
     * @param folder need not be there
     */
    public static Saved save(Path folder, ZipOutputStream zip) throws IOException {
        Saving saving = new Saving(folder, zip);
        Files.walkFileTree(folder, saving);
        return new Saved(saving.files, saving.altered);
    }

    /**
     * What was saved.
     *
     * @param altered names of what was left out
     */
    public record Saved(long files, List<String> altered) {}

    /**
     * Looks at every one.
     *
     * @throws ZipException where one is not what its name says
     */
    public static void check(ZipFile zip) throws IOException {
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            if (!isWhole(entry.getName(), content(zip, entry))) throw new ZipException(entry.getName());
        }
    }

    /**
     * Puts each into the folder, durably. What is there already stays.
     *
     * @return how many files
     * @throws ZipException as {@link #check} does; what came before is there then
     */
    public static long restore(ZipFile zip, Path folder) throws IOException {
        long files = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            byte[] content = content(zip, entry);
            if (!isWhole(entry.getName(), content)) throw new ZipException(entry.getName());
            FolderStore.write(folder, folder.resolve(entry.getName()), content);
            if (CONTENT.matcher(entry.getName()).matches()) files++;
        }
        return files;
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    /** Whether it is one of ours, and leads nowhere else. */
    private static boolean isWhole(String name, byte[] content) {
        Matcher file = CONTENT.matcher(name);
        if (file.matches()) return Hashes.of(content).equals(file.group(2));
        Matcher note = NOTE.matcher(name);
        String group =
                new String(content, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        return note.matches()
                && Hashes.of(group.getBytes(StandardCharsets.UTF_8)).equals(note.group(1));
    }

    private static final class Saving extends SimpleFileVisitor<Path> {

        private final Path root;
        private final ZipOutputStream zip;
        private final List<String> altered = new ArrayList<>();
        private long files;

        Saving(Path root, ZipOutputStream zip) {
            this.root = root;
            this.zip = zip;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            String name = root.relativize(file).toString().replace('\\', '/');
            boolean isContent = CONTENT.matcher(name).matches();
            if (!isContent && !NOTE.matcher(name).matches()) return FileVisitResult.CONTINUE;
            byte[] content;
            try {
                content = Files.readAllBytes(file);
            } catch (NoSuchFileException gone) {
                return FileVisitResult.CONTINUE;
            }
            if (!isWhole(name, content)) {
                altered.add(name);
                return FileVisitResult.CONTINUE;
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            if (isContent) files++;
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
            throw why;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException why) throws IOException {
            if (why == null || why instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
            throw why;
        }
    }
}
