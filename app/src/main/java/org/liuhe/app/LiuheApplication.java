package org.liuhe.app;

import java.util.Arrays;
import java.util.List;
import org.liuhe.app.backup.BackupCommand;
import org.liuhe.app.importing.ImportCommand;
import org.liuhe.app.importing.RegistryCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts one node of Liuhe with the roles that {@code liuhe.roles} names; or, as {@code import …}, takes over records, and
 * as {@code registry …} areas and organisations; or, as {@code backup …} and {@code restore …}, saves and brings back all.
 */
@SpringBootApplication
public class LiuheApplication {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("import"))
            System.exit(ImportCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        if (arguments.length > 0 && arguments[0].equals("registry"))
            System.exit(RegistryCommand.run(Arrays.copyOfRange(arguments, 1, arguments.length)));
        if (arguments.length > 0 && List.of("backup", "restore").contains(arguments[0]))
            System.exit(BackupCommand.run(arguments));
        SpringApplication.run(LiuheApplication.class, arguments);
    }
}
