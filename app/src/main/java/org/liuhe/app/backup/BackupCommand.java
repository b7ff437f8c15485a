package org.liuhe.app.backup;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
              bin/liuhe backup --to FILE      备份数据库，系统可继续运行 back up the database; the nodes may go on
                                              数据密钥另存为 FILE.keys，只留最新的一份 data keys go to FILE.keys; keep the newest only
              bin/liuhe restore --from FILE [--keys FILE]
                                              恢复到空数据库 restore into an empty database""";

    private final PrintStream out;
    private final PrintStream err;
    private final DataSource database;

    BackupCommand(PrintStream out, PrintStream err, DataSource database) {
        this.out = out;
        this.err = err;
        this.database = database;
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
        return new BackupCommand(out, err, configured()).execute(arguments);
    }

    /** The database that a node would use. */
    public static DataSource configured() {
        try (ConfigurableApplicationContext settings = new SpringApplicationBuilder(Settings.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--spring.main.banner-mode=off", "--logging.level.root=off")) {
            Environment environment = settings.getEnvironment();
            return new DriverManagerDataSource(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getRequiredProperty("spring.datasource.username"),
                    environment.getRequiredProperty("spring.datasource.password"));
        }
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
            tell("已备份", "Backed up", new Backup(connection).to(file));
        }
    }

    private void restore(Path file, Path keys) throws SQLException, IOException {
        tell("已恢复", "Restored", new Restore(database).from(file, keys));
    }

    private void tell(String chinese, String english, Contents contents) {
        out.println("%s：%d 个事件，共 %d 张表 %d 行。 %s: %d events; %d tables, %d rows in all."
                .formatted(
                        chinese,
                        contents.events(),
                        contents.tables().size(),
                        contents.rows(),
                        english,
                        contents.events(),
                        contents.tables().size(),
                        contents.rows()));
    }
}
