package org.liuhe.app.backup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code liuhe backup --to FILE} and {@code liuhe restore --from FILE}. */
public final class BackupCommand {

    private static final String USAGE =
            """
            用法 usage:
              bin/liuhe backup --to FILE      备份数据库和附件，系统可继续运行 back up database and files; the nodes may go on
                                              附件另存为 FILE.files，同 FILE 一起保存 files of matters go to FILE.files; keep it with FILE
                                              数据密钥另存为 FILE.keys，只留最新的一份 data keys go to FILE.keys; keep the newest only
              bin/liuhe restore --from FILE [--keys FILE]
                                              恢复到空数据库和附件文件夹 restore into an empty database and the folder of files""";

    private final PrintStream out;
    private final PrintStream err;
    private final DataSource database;
    private final Path attachments;

    BackupCommand(PrintStream out, PrintStream err, DataSource database, Path attachments) {
        this.out = out;
        this.err = err;
        this.database = database;
        this.attachments = attachments;
    }

    /**
     * Runs the command with this process's own streams, on the database that a node would use.
     *
     * @param arguments {@code backup --to FILE} or {@code restore --from FILE}
     * @return exit code: 0 done, 1 not done
     */
    public static int run(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        return configured(settings -> new BackupCommand(
                        out,
                        err,
                        database(settings),
                        Path.of(settings.getRequiredProperty("liuhe.attachments.folder"))))
                .execute(arguments);
    }

    /** The database that a node would use. */
    public static DataSource configured() {
        return configured(BackupCommand::database);
    }

    private static <T> T configured(Function<Environment, T> what) {
        try (ConfigurableApplicationContext settings = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--spring.main.banner-mode=off", "--logging.level.root=off")) {
            return what.apply(settings.getEnvironment());
        }
    }

    private static DataSource database(Environment settings) {
        return new DriverManagerDataSource(
                settings.getRequiredProperty("spring.datasource.url"),
                settings.getRequiredProperty("spring.datasource.username"),
                settings.getRequiredProperty("spring.datasource.password"));
    }

    /** The settings of a node, and nothing that would run. */
    static final class Settings {}

    int execute(String[] arguments) {
        String act = arguments.length < 3 ? "" : arguments[0] + " " + arguments[1];
        if (arguments.length == 5) act += " " + arguments[3];
        else if (arguments.length != 3) act = "";
        try {
            switch (act) {
                case "backup --to" -> backUp(Path.of(arguments[2]));
                case "restore --from" -> restore(Path.of(arguments[2]), Backup.keysOf(Path.of(arguments[2])));
                case "restore --from --keys" -> restore(Path.of(arguments[2]), Path.of(arguments[4]));
                default -> throw new Stopped(USAGE);
            }
            return 0;
        } catch (Stopped stopped) {
            err.println(stopped.getMessage());
        } catch (SQLException e) {
            // the server's message may quote a row; its state tells what kind of failure it is
            err.println("数据库出错（%s）。 The database failed (SQL state %s).".formatted(e.getSQLState(), e.getSQLState()));
        } catch (IOException e) {
            err.println("文件无法读写：%s。 The file cannot be read or written: %s."
                    .formatted(e.getClass().getSimpleName(), e.getClass().getSimpleName()));
        }
        return 1;
    }

    private void backUp(Path file) throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            Backup.Written written = new Backup(connection, attachments).to(file);
            written.files()
                    .altered()
                    .forEach(name -> err.println("附件已被改动，未备份：%s。 A file was altered on the disk and is left out: %s."
                            .formatted(name, name)));
            tell("已备份", "Backed up", written.contents(), written.files().files());
        }
    }

    private void restore(Path file, Path keys) throws SQLException, IOException {
        Restore.Restored restored = new Restore(database, attachments).from(file, keys);
        tell("已恢复", "Restored", restored.contents(), restored.files());
    }

    private void tell(String chinese, String english, Contents contents, long files) {
        out.println("%s：%d 个事件，共 %d 张表 %d 行，%d 个附件。 %s: %d events; %d tables, %d rows in all; %d files."
                .formatted(
                        chinese,
                        contents.events(),
                        contents.tables().size(),
                        contents.rows(),
                        files,
                        english,
                        contents.events(),
                        contents.tables().size(),
                        contents.rows(),
                        files));
    }
}
