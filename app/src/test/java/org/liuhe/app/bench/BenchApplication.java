package org.liuhe.app.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.liuhe.app.Node;
import org.liuhe.app.bench.BenchOptions.What;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.LocalServicesFailed;
import org.liuhe.app.local.Options;

/** Measures the real application on real services, prints, and asserts nothing; see {@code docs/bench.md}. */
public final class BenchApplication {

    private static final String QUIET = "logging.level.root";

    private final BenchOptions options;
    private final LocalServices services;
    private final Bench bench;

    private BenchApplication(BenchOptions options, LocalServices services) {
        this.options = options;
        this.services = services;
        this.bench = new Bench(options, services.pids().get(0));
    }

    public static void main(String[] arguments) {
        try {
            BenchOptions options = BenchOptions.parse(arguments);
            Path data = Path.of(System.getProperty("liuhe.root", "."), "local", "bench");
            System.err.println("正在启动数据库和身份服务 · starting the database and the identity server …");
            try (LocalServices services = LocalServices.start(Options.in(data))) {
                new BenchApplication(options, services).run();
            }
            System.exit(0);
        } catch (IllegalArgumentException unknown) {
            System.err.println(BenchOptions.USAGE);
            System.exit(2);
        } catch (LocalServicesFailed failed) {
            System.err.println(failed.getMessage());
            System.exit(failed.exitCode());
        } catch (RuntimeException | Error failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private void run() {
        boolean bare = options.has(What.JDBC) || options.has(What.BARE);
        if (bare || options.has(What.REPLAY)) {
            String database = services.freshDatabase();
            try (Node commands = start(database, "command")) {
                commands.seeder().register();
                bench.machine(commands);
                bench.bare(commands);
            }
            if (options.has(What.REPLAY)) {
                try (Node query = start(database, "query")) {
                    bench.replay(query);
                }
            }
        }
        if (options.has(What.INTEGRITY)) {
            try (Node query = start(services.freshDatabase(), "query")) {
                if (!bare) bench.machine(query);
                bench.integrity(new IntegrityLog(query));
            }
        }
        boolean http = options.has(What.HTTP) || options.has(What.LAG);
        if (!http && !options.has(What.COMMANDS)) return;
        try (Node whole = start(services.freshDatabase(), "command,sagas,query,api")) {
            whole.seeder().register();
            if (!bare) bench.machine(whole);
            Turns turns = new Turns(whole);
            if (options.has(What.COMMANDS)) bench.whole(whole, turns);
            if (http) bench.http(whole, turns, services);
            bench.afterwards(whole);
        }
    }

    private Node start(String database, String roles) {
        Map<String, String> settings = new HashMap<>(Map.of(
                "liuhe.roles",
                roles,
                "liuhe.deadlines.poll-every",
                "1s",
                "spring.main.banner-mode",
                "off",
                QUIET,
                "WARN",
                "logging.level.org.springdoc",
                "ERROR",
                "logging.level.org.springframework.core.events",
                "ERROR"));
        settings.putAll(options.settings());
        return Node.start(services, database, settings);
    }
}
