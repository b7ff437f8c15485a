package org.liuhe.app.demo;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.LocalServicesFailed;
import org.liuhe.app.local.Options;
import org.liuhe.app.local.Person;

/** The README's run command: real services, the real application, a demo town; or, with {@code --tour}, a walk through it. */
public final class DemoApplication {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DemoApplication() {}

    public static void main(String[] arguments) {
        try {
            run(Options.parse(arguments, System.getenv()));
        } catch (LocalServicesFailed failed) {
            System.err.println(failed.getMessage());
            System.exit(failed.exitCode());
        } catch (RuntimeException | Error failed) {
            failed.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(Options options) {
        OUT.println("六和 Liuhe: 正在启动数据库和身份服务 · starting the database and the identity server …");
        // Keycloak comes up while the application and the town do: they need it only when somebody signs in.
        LocalServices services = LocalServices.begin(options);
        OUT.println("正在启动应用 · starting the application …");
        Path lived = options.data().resolve("town-lived");
        Map<String, String> settings = new HashMap<>(Map.of(
                "server.port", String.valueOf(options.port()),
                "liuhe.deadlines.poll-every", "100ms",
                "logging.level.root", "WARN",
                "logging.level.org.springdoc", "ERROR",
                "logging.level.org.springframework.core.events", "ERROR",
                "spring.main.banner-mode", "off"));
        settings.putAll(mail(options.port()));
        if (!Files.exists(lived))
            settings.put(Node.CLOCK_START, Seeder.beginning().toString());
        Node node = Node.start(services, services.jdbcUrl(), settings);
        seedOnce(node, services, lived);
        services.await();
        if (options.tour()) {
            new Tour(node.address(), node.tokens(), OUT).walk();
            node.close();
            services.close();
            System.exit(0);
        }
        welcome(node, services);
    }

    /** A mail server of the demo's own, so that mail can be turned on: it takes all, and shows it nowhere. */
    private static Map<String, String> mail(int port) {
        GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
        server.start();
        return Map.of(
                "liuhe.mail.host",
                server.getSmtp().getBindTo(),
                "liuhe.mail.port",
                String.valueOf(server.getSmtp().getPort()),
                "liuhe.mail.security",
                "NONE",
                "liuhe.mail.from",
                "liuhe@example.org",
                "liuhe.mail.site",
                "http://localhost:" + port);
    }

    private static void seedOnce(Node node, LocalServices services, Path done) {
        if (Files.exists(done)) return;
        OUT.println("示范小镇正在经历六周 · the demo town is living through six weeks, once …");
        List<String> residents = List.of(
                services.person("lin").subject(),
                services.person("chen").subject(),
                "demo-resident-1",
                "demo-resident-2");
        int[] last = {0};
        node.seeder().seed(residents, percent -> {
            if (percent / 20 > last[0] / 20) OUT.println("  " + percent + " %");
            last[0] = percent;
        });
        // residents would find little else among those who looked at their data
        node.jdbc()
                .sql("DELETE FROM personal_read WHERE reader = :prompter")
                .param("prompter", Cast.PROMPTER)
                .update();
        try {
            Files.writeString(done, "The demo town has lived through its six weeks.\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void welcome(Node node, LocalServices services) {
        OUT.println();
        OUT.println("就绪 · ready: " + node.address());
        OUT.println();
        OUT.printf("  %-12s %-26s %s%n", "用户 user", "密码 password", "是谁 who");
        for (Person person : services.people())
            OUT.printf("  %-12s %-26s %s%n", person.username(), person.password(), who(person));
        OUT.println();
        OUT.println("停止 · stop: Ctrl-C");
    }

    private static String who(Person person) {
        String organisations = String.join(", ", person.organisations());
        return person.zh() + " " + person.en() + " · " + String.join(", ", person.roles())
                + (organisations.isEmpty() ? "" : " · " + organisations);
    }
}
