package org.liuhe.app.privacy;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.liuhe.app.backup.BackupCommand;
import org.liuhe.privacy.MasterKeys;
import org.liuhe.privacy.Rewrap;

/**
 * {@code liuhe master-key --new FILE} makes the keys; {@code --rotate FILE} adds one that wraps from now on, {@code --rewrap
 * FILE} wraps the data keys of the database anew with it, and {@code --prune FILE} does that and then drops the older ones.
 */
public final class MasterKeyCommand {

    private static final String USAGE =
            """
            用法 usage:
              bin/liuhe master-key --new FILE      生成主密钥 make the master keys
              bin/liuhe master-key --rotate FILE   加一把新主密钥 add a new one, which wraps from now on
              bin/liuhe master-key --rewrap FILE   用新主密钥重新包装数据密钥 wrap the data keys anew with it
              bin/liuhe master-key --prune FILE    重新包装并删除旧主密钥 wrap anew, and drop the older ones""";

    private final PrintStream out;
    private final PrintStream err;
    private final DataSource database;

    MasterKeyCommand(PrintStream out, PrintStream err, DataSource database) {
        this.out = out;
        this.err = err;
        this.database = database;
    }

    /**
     * Runs the command with this process's own streams, on the database that a node would use.
     *
     * @param arguments those after {@code liuhe master-key}
     * @return exit code: 0 done, 1 not done
     */
    public static int run(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean needsDatabase = arguments.length == 2 && arguments[0].matches("--(rewrap|prune)");
        return new MasterKeyCommand(out, err, needsDatabase ? BackupCommand.configured() : null).execute(arguments);
    }

    int execute(String... arguments) {
        if (arguments.length != 2) return failed(USAGE);
        Path file = Path.of(arguments[1]);
        try {
            switch (arguments[0]) {
                case "--new" -> made(file);
                case "--rotate" -> rotated(file);
                case "--rewrap" -> rewrapped(MasterKeys.of(file.toString()));
                case "--prune" -> pruned(file);
                default -> {
                    return failed(USAGE);
                }
            }
            return 0;
        } catch (IOException e) {
            return failed("文件无法读写：%s。 The file cannot be read or written: %s.".formatted(file, file));
        } catch (IllegalStateException e) {
            return failed("文件里没有主密钥：%s。 The file holds no master keys: %s.".formatted(file, file));
        } catch (GeneralSecurityException e) {
            return failed("有数据密钥不是用这些主密钥包装的，未作改动。 A data key was wrapped by another master key; it was left as it is.");
        } catch (SQLException e) {
            return failed("数据库出错（%s）。 The database failed (SQL state %s).".formatted(e.getSQLState(), e.getSQLState()));
        }
    }

    private void made(Path file) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, MasterKeys.create().secretText());
        out.println("已生成 made: " + file);
    }

    private void rotated(Path file) throws IOException {
        MasterKeys keys = MasterKeys.of(file.toString()).rotated();
        replace(file, keys);
        out.println("现有 %d 把主密钥。 There are %d master keys now.".formatted(keys.size(), keys.size()));
    }

    private void rewrapped(MasterKeys keys) throws SQLException, GeneralSecurityException {
        long done = new Rewrap(database, keys).run();
        out.println("重新包装了 %d 把数据密钥。 %d data keys were wrapped anew.".formatted(done, done));
    }

    private void pruned(Path file) throws IOException, SQLException, GeneralSecurityException {
        MasterKeys keys = MasterKeys.of(file.toString());
        rewrapped(keys);
        replace(file, keys.newestOnly());
        out.println("只留下最新的主密钥。 The newest master key alone is left.");
    }

    /** Whole or not at all: without the keys nothing can be read any more. */
    private static void replace(Path file, MasterKeys keys) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(next);
        Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(next, keys.secretText());
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private int failed(String why) {
        err.println(why);
        return 1;
    }
}
