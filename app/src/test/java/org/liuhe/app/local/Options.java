package org.liuhe.app.local;

import java.nio.file.Path;
import java.util.Map;
import org.liuhe.app.local.LocalServicesFailed.Problem;

/**
 * Where and how the services run.
 *
 * @param data folder that keeps everything; made where it is missing
 * @param port of the web application; 0 for any free one
 * @param keycloakPort 0 for any free one
 * @param postgresPort 0 for any free one
 * @param freeMegabytes the disk must have at least this many left
 * @param tour walk one matter and stop
 */
public record Options(Path data, int port, int keycloakPort, int postgresPort, long freeMegabytes, boolean tour) {

    private static final long FREE_MEGABYTES = 500;

    public Options {
        data = data.toAbsolutePath().normalize();
    }

    /** Any free ports; for tests. */
    public static Options in(Path data) {
        return new Options(data, 0, 0, 0, FREE_MEGABYTES, false);
    }

    /**
     * The demo's: arguments before environment before defaults.
     *
     * @throws LocalServicesFailed on an unknown option or a port that is none
     */
    public static Options parse(String[] arguments, Map<String, String> environment) {
        Path data = Path.of(environment.getOrDefault(
                "LIUHE_LOCAL", Repository.root().resolve("local").toString()));
        int port = port("LIUHE_PORT", environment.getOrDefault("LIUHE_PORT", "8080"));
        int keycloakPort = port("LIUHE_KEYCLOAK_PORT", environment.getOrDefault("LIUHE_KEYCLOAK_PORT", "8180"));
        int postgresPort = port("LIUHE_POSTGRES_PORT", environment.getOrDefault("LIUHE_POSTGRES_PORT", "54329"));
        boolean tour = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--tour" -> tour = true;
                case "--data" -> data = Path.of(value(arguments, i++));
                case "--port" -> port = port("--port", value(arguments, i++));
                case "--keycloak-port" -> keycloakPort = port("--keycloak-port", value(arguments, i++));
                case "--postgres-port" -> postgresPort = port("--postgres-port", value(arguments, i++));
                default -> throw new LocalServicesFailed(Problem.OPTION, arguments[i]);
            }
        }
        return new Options(data, port, keycloakPort, postgresPort, FREE_MEGABYTES, tour);
    }

    Options needing(long megabytes) {
        return new Options(data, port, keycloakPort, postgresPort, megabytes, tour);
    }

    private static String value(String[] arguments, int option) {
        if (option + 1 >= arguments.length || arguments[option + 1].isBlank())
            throw new LocalServicesFailed(Problem.OPTION, arguments[option]);
        return arguments[option + 1];
    }

    private static int port(String name, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535)
            throw new LocalServicesFailed(Problem.OPTION, name + " " + value);
        return Integer.parseInt(value);
    }
}
