package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ResolveCase;
import org.liuhe.contracts.cases.SignForCase;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.FileComplaint;

/** What happens when nobody does anything, and when the node is gone meanwhile: real deadlines, moved time. */
class SilenceIT {

    private static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
    private static final Actor CLERK = new Actor("clerk", Set.of(Role.PROPERTY_MANAGER), Set.of("org-yujing-property"));
    private static final Duration LONG = Duration.ofDays(16);

    private final LocalServices services = LocalServices.shared();
    private final TrackingCode code = TrackingCode.draw(new Random());
    private final ComplaintId complaint = ComplaintId.forFiling("silence", code.value());
    private final CaseId work = CaseId.forComplaint(complaint.value());

    private void file(Node node) {
        node.send(
                LIN,
                new FileComplaint(
                        complaint,
                        code,
                        "property.hygiene",
                        new AreaPath(Walk.ESTATE),
                        "3 幢",
                        "没有打扫。",
                        true,
                        Channel.WEB,
                        "zh-CN",
                        null,
                        null));
        node.quiet().await();
    }

    private Answer tracking(Node node) {
        node.quiet().await();
        return node.anyone().get("/api/public/matters/" + code).expect(200);
    }

    /** Lets time pass deadline by deadline, as it does in life. */
    private static void pass(Node node, Duration time) {
        Instant end = node.clock().instant().plus(time);
        node.quiet().await();
        for (Instant next = next(node); !next.isAfter(end); next = next(node)) {
            if (next.isAfter(node.clock().instant())) node.clock().moveTo(next.plusSeconds(1));
            node.quiet().await();
        }
        node.clock().moveTo(end);
    }

    private static Instant next(Node node) {
        return node.quiet().nextDeadline().orElse(Instant.MAX);
    }

    @Test
    void escalatesUntilTheTopAndStaysThereInSomebodysInbox() {
        try (Node node = Node.start()) {
            node.seeder().register();
            file(node);
            String caseDue = tracking(node).body().at("/caseDue/at").asString();

            pass(node, LONG);

            Answer tracking = tracking(node);
            assertThat(tracking.text("turnOrganisation")).isEqualTo("org-xihu-district");
            assertThat(tracking.body().path("overdue").asBoolean()).isTrue();
            assertThat(tracking.body().at("/caseDue/at").asString()).isEqualTo(caseDue);
            assertThat(node.jdbc()
                            .sql("SELECT count(*) FROM inbox WHERE complaint_id = :id AND holder = 'org-xihu-district'")
                            .param("id", complaint.value())
                            .query(Long.class)
                            .single())
                    .isOne();
        }
    }

    @Test
    void closesNotConfirmedAfterARestartInTheMiddle() {
        String database = services.freshDatabase();
        Instant answered;
        try (Node node = Node.start(services, database, Map.of())) {
            node.seeder().register();
            file(node);
            node.send(CLERK, new SignForCase(work, 1, null));
            node.send(CLERK, new ResolveCase(work, 1, Resolution.DONE, "已打扫。", "已打扫。", null));
            assertThat(tracking(node).text("stage")).isEqualTo("ANSWERED");
            answered = node.clock().instant();
        }
        Map<String, String> later = Map.of(Node.CLOCK_START, answered.plus(LONG).toString());
        try (Node node = Node.start(services, database, later)) {
            Answer tracking = tracking(node);
            assertThat(tracking.text("stage")).isEqualTo("CLOSED_NOT_CONFIRMED");
            assertThat(tracking.body().path("rating").isNull()).isTrue();
            node.quiet().await();
            assertThat(node.jdbc()
                            .sql("SELECT count(*) FROM sagaentry")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(node.quiet().nextDeadline()).isEmpty();
        }
    }
}
