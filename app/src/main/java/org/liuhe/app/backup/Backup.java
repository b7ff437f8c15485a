package org.liuhe.app.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.liuhe.attachments.FilesArchive;
import org.liuhe.contracts.attachments.FileAttached;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all tables as they are at one moment, while the nodes go on, into a zip file; the keys of personal data into another
 * beside it, and the files of matters into a third. The files come last: each that an event of that moment names was there before the
 * event was, and is there still, but for what was withdrawn or erased meanwhile. Of the keys only the newest file is to be kept: with
 * it an old backup comes back without those who were erased since. Snapshots are left out, which are made anew.
 */
final class Backup {

    static final String CONTENTS = "contents.json";

    /** The table with the keys of personal data. */
    static final String KEYS = "personal_key";

    /** A table that refers to another comes behind it. Generated columns are computed anew; what is unlogged is not for keeping. */
    private static final String TABLES =
            """
            WITH RECURSIVE tables AS (
                SELECT oid, relname FROM pg_class
                WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relpersistence = 'p'
                    AND relname NOT IN ('flyway_schema_history', 'snapshotevententry')),
            behind (oid, place) AS (
                SELECT oid, 0 FROM tables
                UNION
                SELECT key.conrelid, place + 1 FROM pg_constraint AS key JOIN behind ON key.confrelid = behind.oid
                WHERE key.contype = 'f' AND key.conrelid <> key.confrelid)
            SELECT relname, (SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute
                             WHERE attrelid = tables.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
            FROM tables JOIN behind USING (oid) GROUP BY tables.oid, relname ORDER BY max(place), relname""";

    private static final String NAMES_FILES = "SELECT EXISTS (SELECT FROM domainevententry WHERE payloadtype = '%s')"
            .formatted(FileAttached.class.getName());

    private final Connection connection;
    private final Path attachments;

    /** @param attachments folder of the files of matters */
    Backup(Connection connection, Path attachments) {
        this.connection = connection;
        this.attachments = attachments;
    }

    /** What was written, and how many files of matters. */
    record Written(Contents contents, FilesArchive.Saved files) {}

    /** The file with the keys that goes with a backup. */
    static Path keysOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    /** The archive of files that goes with a backup. */
    static Path filesOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".files");
    }

    /**
     * Writes beside the place and renames, so that an interrupted backup is never taken for a whole one.
     *
     * @throws Stopped where one of the files is there already, or events name files and their folder is not there
     */
    Written to(Path file) throws SQLException, IOException {
        Path keys = keysOf(file);
        Path files = filesOf(file);
        for (Path each : List.of(file, keys, files))
            if (Files.exists(each)) throw new Stopped("文件已存在：" + each + "。 The file is there already: " + each + ".");
        Path part = part(file);
        Path keysPart = part(keys);
        Path filesPart = part(files);
        String together = UUID.randomUUID().toString();
        Contents contents;
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
            Contents all = Contents.of(schema(statement), together);
            if (!Files.isDirectory(attachments) && namesFiles(statement))
                throw new Stopped("找不到附件文件夹：%s。 The folder of files is not there: %s."
                        .formatted(attachments.toAbsolutePath(), attachments.toAbsolutePath()));
            try (ResultSet tables = statement.executeQuery(TABLES)) {
                while (tables.next()) all.columns().put(tables.getString("relname"), tables.getString("columns"));
            }
            contents = write(all, table -> !table.equals(KEYS), part, statement);
            write(all, KEYS::equals, keysPart, statement);
        } finally {
            connection.rollback();
        }
        FilesArchive.Saved saved = save(filesPart, together);
        Files.move(keysPart, keys, StandardCopyOption.ATOMIC_MOVE);
        Files.move(filesPart, files, StandardCopyOption.ATOMIC_MOVE);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        return new Written(contents, saved);
    }

    private FilesArchive.Saved save(Path part, String together) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
            zip.setComment(together);
            // what is sealed becomes no shorter
            zip.setLevel(Deflater.NO_COMPRESSION);
            return FilesArchive.save(attachments, zip);
        }
    }

    private static boolean namesFiles(Statement statement) throws SQLException {
        try (ResultSet any = statement.executeQuery(NAMES_FILES)) {
            any.next();
            return any.getBoolean(1);
        }
    }

    private static Path part(Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        return Files.createFile(
                part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private Contents write(Contents all, Predicate<String> which, Path file, Statement statement)
            throws SQLException, IOException {
        Contents contents = Contents.of(all.schema(), all.files());
        all.columns().forEach((table, columns) -> {
            if (which.test(table)) contents.columns().put(table, columns);
        });
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String table : contents.columns().keySet()) {
                zip.putNextEntry(new ZipEntry(table));
                contents.tables().put(table, copy(table, contents.columns().get(table), zip));
                zip.closeEntry();
            }
            // last: sequences stand outside of the snapshot, and must not fall behind it
            try (ResultSet sequences = statement.executeQuery(
                    "SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL")) {
                while (sequences.next())
                    contents.sequences().put(sequences.getString("sequencename"), sequences.getLong("last_value"));
            }
            zip.putNextEntry(new ZipEntry(CONTENTS));
            zip.write(JsonMapper.builder().build().writeValueAsString(contents).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return contents;
        }
    }

    private static String schema(Statement statement) throws SQLException {
        try (ResultSet last = statement.executeQuery(
                "SELECT version FROM flyway_schema_history WHERE success AND version IS NOT NULL ORDER BY version::int DESC LIMIT 1")) {
            last.next();
            return last.getString("version");
        }
    }

    private long copy(String table, String columns, OutputStream to) throws SQLException, IOException {
        return connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY %s (%s) TO STDOUT".formatted(table, columns), new LeftOpen(to));
    }

    /** The driver would close the zip with the first table. */
    private static final class LeftOpen extends FilterOutputStream {
        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
