package org.liuhe.app;

import java.util.Arrays;
import org.liuhe.app.backup.BackupCommand;
import org.liuhe.app.importing.ImportCommand;
import org.liuhe.app.importing.RegistryCommand;
import org.liuhe.app.integrity.KeyCommand;
import org.liuhe.app.integrity.VerifyCommand;
import org.liuhe.app.privacy.MasterKeyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts one node of Liuhe with the roles that {@code liuhe.roles} names; or, as {@code import …}, takes over records, as
 * {@code registry …} areas and organisations; as {@code verify …} checks a receipt or the whole event store, as {@code
 * key …} makes a key for the integrity log, {@code master-key …} those of personal data, and as {@code backup …} and {@code restore …} saves and brings back all.
 */
@SpringBootApplication
public class LiuheApplication {

    public static void main(String[] arguments) {
        String command = arguments.length > 0 ? arguments[0] : "";
        String[] rest = arguments.length > 0 ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        switch (command) {
            case "import" -> System.exit(ImportCommand.run(rest));
            case "registry" -> System.exit(RegistryCommand.run(rest));
            case "verify" -> System.exit(VerifyCommand.run(rest));
            case "key" -> System.exit(KeyCommand.run(rest));
            case "master-key" -> System.exit(MasterKeyCommand.run(rest));
            case "backup", "restore" -> System.exit(BackupCommand.run(arguments));
            default -> SpringApplication.run(LiuheApplication.class, arguments);
        }
    }
}
