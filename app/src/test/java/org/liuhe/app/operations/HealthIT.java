package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Walk;
import org.liuhe.app.local.LocalServices;
import tools.jackson.databind.JsonNode;

/** What the management port tells of a node, and that the public one tells nothing of it. */
class HealthIT {

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

    @Test
    void thePublicPortAnswersNothingOfIt() {
        Answer unknown = node.anyone().get("/no-such-page");
        for (String path :
                new String[] {"/actuator", "/actuator/health", "/actuator/health/readiness", "/actuator/prometheus"}) {
            Answer answer = node.anyone().get(path);
            assertThat(answer.status()).as(path).isEqualTo(unknown.status()).isNotEqualTo(200);
            assertThat(answer.response().body())
                    .as(path)
                    .isEqualTo(unknown.response().body());
        }
    }

    @Test
    void isBoundToTheMachineItselfUnlessItIsSaidOtherwise() {
        assertThat(node.context().getEnvironment().getProperty("management.server.address"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void saysThatItIsAliveAndReady() {
        assertThat(node.management()
                        .get("/actuator/health/liveness")
                        .expect(200)
                        .text("status"))
                .isEqualTo("UP");
        Answer ready = node.management().get("/actuator/health/readiness").expect(200);
        assertThat(ready.text("status")).isEqualTo("UP");
        assertThat(ready.body().path("components").propertyNames())
                .containsExactlyInAnyOrder("readinessState", "db", "eventStore");
    }

    @Test
    void showsEachPart() {
        Answer health = node.management().get("/actuator/health").expect(200);
        assertThat(health.text("status")).as(health.response().body()).isEqualTo("UP");
        assertThat(health.body().path("components").propertyNames())
                .contains(
                        "eventStore",
                        "processors",
                        "deadLetters",
                        "deadlines",
                        "keycloak",
                        "policy",
                        "calendar",
                        "attachments",
                        "mail");
        assertThat(health.body().at("/components/eventStore/details/head").asLong())
                .isPositive();
        assertThat(health.body().at("/components/processors/details/projection.directory/events"))
                .hasToString("0");
        assertThat(health.body().at("/components/processors/details").propertyNames())
                .contains("saga.routing", "projection.inbox");
    }

    @Test
    void isDegradedWhileAReadModelIsLate() {
        EventProcessor tracking = node.bean(EventProcessingConfiguration.class)
                .eventProcessor("projection.tracking")
                .orElseThrow();
        tracking.shutDown();
        try {
            node.as("lin")
                    .post("/api/complaints", Walk.statement("property.hygiene"))
                    .expect(201);
            node.clock().moveBy(Duration.ofMinutes(10));
            JsonNode late =
                    node.management().get("/actuator/health").expect(200).body().at("/components/processors");
            assertThat(late.path("status").asString()).isEqualTo("DEGRADED");
            JsonNode behind = late.at("/details/projection.tracking");
            assertThat(behind.path("events").asLong()).isPositive();
            assertThat(behind.path("seconds").asLong()).isGreaterThanOrEqualTo(600);
        } finally {
            tracking.start();
        }
        node.quiet().await();
        assertThat(node.management()
                        .get("/actuator/health")
                        .body()
                        .at("/components/processors/status")
                        .asString())
                .isEqualTo("UP");
    }

    @Test
    void isDegradedAndGoesOnWhereADeadlineIsOverdue() {
        node.jdbc()
                .sql(
                        """
                        INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
                        VALUES ('of-another-program', '1', '2026-05-11T01:50:00Z', false, 1)""")
                .update();
        try {
            Answer health = node.management().get("/actuator/health").expect(200);
            assertThat(health.text("status")).isEqualTo("DEGRADED");
            assertThat(health.body().at("/components/deadlines/details/overdue").asInt())
                    .isOne();
            assertThat(health.body()
                            .at("/components/deadlines/details/latestSeconds")
                            .asInt())
                    .isGreaterThanOrEqualTo(600);
            node.management().get("/actuator/health/readiness").expect(200);
        } finally {
            node.jdbc()
                    .sql("DELETE FROM scheduled_tasks WHERE task_name = 'of-another-program'")
                    .update();
        }
    }
}
