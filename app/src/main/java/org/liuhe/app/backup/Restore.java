package org.liuhe.app.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.liuhe.attachments.FilesArchive;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/** Fills an empty database from a backup: all of it or nothing. The files of matters are looked at first, and there before it is. */
final class Restore {

    private final DataSource database;
    private final Path attachments;

    /** @param attachments folder of the files of matters */
    Restore(DataSource database, Path attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /** What came in, and how many files of matters. */
    record Restored(Contents contents, long files) {}

    /**
     * Makes the schema as it was, fills it, and counts what came in. A later release's migrations run when a node starts.
     *
     * @param keysFile the newest file with keys; see {@link Backup}
     * @throws Stopped where the database is not empty, the file is no backup, a file that goes with it is missing, broken or another's,
     *     it is of a later release than this program, or not every row came in
     */
    Restored from(Path file, Path keysFile) throws SQLException, IOException {
        for (Path each : List.of(file, keysFile))
            if (!Files.isReadable(each))
                throw new Stopped("读不到文件：" + each + "。 The file cannot be read: " + each + ".");
        try (ZipFile zip = new ZipFile(file.toFile());
                ZipFile keysZip = new ZipFile(keysFile.toFile());
                Connection connection = database.getConnection()) {
            Contents contents = contents(zip);
            Contents keys = contents(keysZip);
            if (!keys.tables().containsKey(Backup.KEYS) || keys.keysMade() < contents.keysMade())
                throw new Stopped("数据密钥文件不是这份备份的，或比它旧。 The file of keys is another one, or older than the backup.");
            if (!empty(connection)) throw new Stopped("数据库不是空的，没有恢复。 The database is not empty; nothing was restored.");
            long files = contents.files() == null ? 0 : putFiles(Backup.filesOf(file), contents.files());
            migrate(contents.schema());
            connection.setAutoCommit(false);
            fill(connection, zip, contents);
            fill(connection, keysZip, keys);
            setSequences(connection, contents.sequences());
            setSequences(connection, Map.of(Contents.KEYS_MADE, Math.max(1, keys.keysMade())));
            forgetErased(connection);
            letGo(connection);
            connection.commit();
            return new Restored(contents, files);
        }
    }

    /** Those that the backup has no longer when this is tried again do no harm: nothing names them. */
    private long putFiles(Path archive, String together) throws IOException {
        if (!Files.isReadable(archive))
            throw new Stopped("读不到文件：" + archive + "。 The file cannot be read: " + archive + ".");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (!together.equals(zip.getComment()))
                throw new Stopped(
                        "附件文件不是这份备份的：%s。 The archive of files is another backup's: %s.".formatted(archive, archive));
            FilesArchive.check(zip);
            return FilesArchive.restore(zip, attachments);
        } catch (ZipException broken) {
            throw new Stopped("附件文件已损坏，没有恢复：%s。 The archive of files is broken; nothing was restored: %s."
                    .formatted(archive, archive));
        }
    }

    private static void fill(Connection connection, ZipFile zip, Contents contents) throws SQLException, IOException {
        for (Map.Entry<String, Long> table : contents.tables().entrySet()) {
            String columns = contents.columns().get(table.getKey());
            long rows = copy(connection, table.getKey(), columns, zip.getInputStream(zip.getEntry(table.getKey())));
            if (rows != table.getValue())
                throw new Stopped("表 %s 应有 %d 行，实有 %d 行。 Table %s should have %d rows and has %d."
                        .formatted(table.getKey(), table.getValue(), rows, table.getKey(), table.getValue(), rows));
        }
    }

    /** Of those who were erased after the backup was made, nothing is to be found either. */
    private static void forgetErased(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("personal_index", "personal_read"))
                statement.execute(
                        "DELETE FROM %s WHERE owner IN (SELECT owner FROM personal_key WHERE erased_at IS NOT NULL)"
                                .formatted(table));
        }
    }

    private static Contents contents(ZipFile zip) throws IOException {
        ZipEntry contents = zip.getEntry(Backup.CONTENTS);
        if (contents == null) throw new Stopped("不是六和的备份。 This is no backup of Liuhe.");
        try (InputStream in = zip.getInputStream(contents)) {
            return JsonMapper.builder().build().readValue(in, Contents.class);
        }
    }

    private static boolean empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT 1 FROM pg_class WHERE relnamespace = 'public'::regnamespace LIMIT 1")) {
            return !found.next();
        }
    }

    private void migrate(String version) {
        try {
            Flyway.configure().dataSource(database).target(version).load().migrate();
        } catch (FlywayException e) {
            throw new Stopped(
                    "无法建立备份的表结构（版本 %s），请用同一版本或更新的程序恢复。 The tables of the backup (version %s) cannot be made: restore by the same or a later release."
                            .formatted(version, version));
        }
    }

    private static long copy(Connection connection, String table, String columns, InputStream rows)
            throws SQLException, IOException {
        try (rows) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns), rows);
        }
    }

    private static void setSequences(Connection connection, Map<String, Long> sequences) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
            for (Map.Entry<String, Long> sequence : sequences.entrySet()) {
                set.setString(1, sequence.getKey());
                set.setLong(2, sequence.getValue());
                set.execute();
            }
        }
    }

    /** The nodes that worked on a segment or a deadline at that moment are not here; whoever starts may go on at once. */
    private static void letGo(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("UPDATE tokenentry SET owner = NULL");
            statement.execute("UPDATE scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL");
        }
    }
}
