package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.Node;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.RenameArea;

/** What Prometheus reads. */
class MetricsIT {

    private static final Actor OPERATOR = new Actor("operator", Set.of(Role.OPERATOR), Set.of());
    private static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());

    private static Node node;

    @BeforeAll
    static void start() {
        LocalServices services = LocalServices.shared();
        node = Node.start(services, services.freshDatabase(), Map.of(Node.CLOCK_START, "2026-05-11T02:00:00Z"));
        node.seeder().register();
        node.quiet().await();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static List<String> figures() {
        return node.management()
                .get("/actuator/prometheus")
                .expect(200)
                .response()
                .body()
                .lines()
                .filter(line -> line.startsWith("liuhe_"))
                .toList();
    }

    @Test
    void tellsHowFarEachProcessorIs() {
        assertThat(figures())
                .contains(
                        "liuhe_processor_lag_events{processor=\"projection.directory\"} 0.0",
                        "liuhe_processor_lag_seconds{processor=\"saga.routing\"} 0.0",
                        "liuhe_processor_unclaimed_segments{processor=\"projection.inbox\"} 0.0",
                        "liuhe_deadlines_overdue 0.0");
    }

    @Test
    void countsCommandsByWhatBecameOfThem() {
        RenameArea rename = new RenameArea(new AreaPath("hz/xihu"), "西湖区", "Xihu");
        double done = renamings("done");
        node.send(OPERATOR, rename);
        assertThat(renamings("done")).isEqualTo(done + 1);

        assertThatThrownBy(() -> node.send(LIN, rename)).isNotNull();
        assertThat(renamings("denied")).isOne();
    }

    private static double renamings(String outcome) {
        String name = "liuhe_commands_total{command=\"RenameArea\",outcome=\"" + outcome + "\"} ";
        return figures().stream()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length())))
                .sum();
    }

    @Test
    void namesNobodyAndNoMatter() {
        assertThat(figures()).noneMatch(line -> line.matches(".*\"(case|cmp|org|task)-.*|.*(lin|御景).*\".*"));
    }
}
