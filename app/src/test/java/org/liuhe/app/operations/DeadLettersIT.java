package org.liuhe.app.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Walk;
import org.liuhe.app.demo.Until;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.FileComplaint;
import tools.jackson.databind.JsonNode;

/** A read model chokes on an event, on real PostgreSQL: an operator sees it, has it tried again, parks it. */
class DeadLettersIT {

    private static final String LETTERS = "/api/operations/dead-letters";
    private static final Actor LIN = new Actor("lin", Set.of(Role.RESIDENT), Set.of());
    private static final String STATEMENT = "楼道没有打扫。";

    private static final NodeLog LOG = NodeLog.create();

    private static Node node;

    @BeforeAll
    static void start() {
        LocalServices services = LocalServices.shared();
        node = Node.start(
                services,
                services.freshDatabase(),
                settings(
                        PoisonedProjection.ON,
                        "true",
                        // by hand, below
                        "liuhe.processors.retry-letters-every",
                        "PT1H",
                        "liuhe.operations.look-for-retries-every",
                        "PT0.1S"));
        node.seeder().register();
        node.quiet().await();
    }

    private static Map<String, String> settings(String... pairs) {
        Map<String, String> settings = new HashMap<>(LOG.settings());
        for (int i = 0; i < pairs.length; i += 2) settings.put(pairs[i], pairs[i + 1]);
        return settings;
    }

    /** The failure's message quotes what a resident wrote. */
    @AfterAll
    static void stop() {
        assertThat(LOG.text()).contains("java.lang.IllegalStateException");
        LOG.namesNobody(node);
        node.close();
    }

    /** Chokes on a complaint, and waits until it is among the letters. */
    private static Poison poison() {
        TrackingCode code = TrackingCode.draw(new Random());
        ComplaintId complaint = complaintOf(code);
        node.bean(PoisonedProjection.class).chokeOn(complaint.value());
        file(complaint, code);
        Poison poison = new Poison(
                complaint.value(), CaseId.forComplaint(complaint.value()).value());
        Until.holds(() -> letters().toString(), letters -> letters.contains(poison.sequence()));
        assertThat(node.jdbc()
                        .sql("SELECT convert_from(payload, 'UTF8') || causemessage FROM deadletterentry")
                        .query(String.class)
                        .list())
                .as("sealed there, too")
                .isNotEmpty()
                .noneMatch(letter -> letter.contains(STATEMENT));
        return poison;
    }

    private static ComplaintId file() {
        TrackingCode code = TrackingCode.draw(new Random());
        file(complaintOf(code), code);
        return complaintOf(code);
    }

    private static ComplaintId complaintOf(TrackingCode code) {
        return ComplaintId.forFiling("dead-letters", code.value());
    }

    private static void file(ComplaintId complaint, TrackingCode code) {
        node.send(
                LIN,
                new FileComplaint(
                        complaint,
                        code,
                        "property.hygiene",
                        new AreaPath(Walk.ESTATE),
                        "3 幢",
                        STATEMENT,
                        true,
                        Channel.WEB,
                        "zh-CN",
                        null,
                        null));
    }

    private record Poison(String complaint, String sequence) {
        boolean taken() {
            return node.bean(PoisonedProjection.class).taken().contains(complaint);
        }
    }

    private static JsonNode letters() {
        return node.as("operator").get(LETTERS).expect(200).body();
    }

    private static Answer decide(String what, String sequence) {
        return node.as("operator")
                .post(
                        LETTERS + "/" + what,
                        Map.of("group", PoisonedProjection.GROUP, "sequence", sequence, "reason", "早上的版本已修复"));
    }

    private static void outcome(String sequence, String outcome) {
        Until.holds(
                () -> node.as("operator")
                        .get(LETTERS + "/actions")
                        .expect(200)
                        .body()
                        .valueStream()
                        .filter(action -> action.path("sequence").asString().equals(sequence))
                        .findFirst()
                        .orElseThrow(),
                last -> last.path("outcome").asString("").equals(outcome));
    }

    @Test
    void showsWhatFailedAndNotWhatItSays() {
        Poison poison = poison();
        String sequence = poison.sequence();
        JsonNode letter = letter(sequence);
        assertThat(letter.path("group").asString()).isEqualTo(PoisonedProjection.GROUP);
        assertThat(letter.path("eventType").asString()).isEqualTo("ComplaintFiled");
        assertThat(letter.path("cause").asString()).isEqualTo("IllegalStateException");
        assertThat(letter.toString()).doesNotContain(STATEMENT);
        assertThat(node.management().get("/actuator/health").expect(200).text("status"))
                .isEqualTo("DEGRADED");
        for (String stranger : new String[] {"lin", "chen"})
            assertThat(node.as(stranger).get(LETTERS).status()).isEqualTo(403);
        assertThat(node.anyone().get(LETTERS).status()).isEqualTo(401);
    }

    @Test
    void isTriedAgainWhenAnOperatorAsksAndGoesThroughOnceItIsMended() {
        Poison poison = poison();
        String sequence = poison.sequence();
        decide("retries", sequence).expect(200);
        outcome(sequence, "FAILED");

        node.bean(PoisonedProjection.class).mend();
        decide("retries", sequence).expect(200);
        outcome(sequence, "DONE");
        assertThat(poison.taken()).isTrue();
        assertThat(decide("retries", sequence).status()).as("nothing is left").isEqualTo(404);
        assertThat(actor(sequence))
                .isEqualTo(LocalServices.shared().person("operator").subject());
    }

    @Test
    void aParkedOneIsLeftAloneUntilSomebodyAsks() {
        Poison poison = poison();
        String sequence = poison.sequence();
        decide("parkings", sequence).expect(200);
        assertThat(letter(sequence).path("parked").asBoolean()).isTrue();

        node.bean(PoisonedProjection.class).mend();
        node.bean(DeadLetterRetry.class).retryAll();
        assertThat(poison.taken()).isFalse();
        assertThat(figures()).contains("liuhe_dead_letters{processor=\"projection.poisoned\",state=\"parked\"} 1.0");

        decide("retries", sequence).expect(200);
        outcome(sequence, "DONE");
        assertThat(poison.taken()).isTrue();
    }

    /** PostgreSQL takes nothing more in a transaction after a statement of it failed. */
    @Test
    void holdsUpNothingElseWhereAStatementFailed() {
        PoisonedProjection projection = node.bean(PoisonedProjection.class);
        projection.failInTheDatabase(true);
        try {
            Poison poison = poison();
            assertThat(letter(poison.sequence()).path("cause").asString()).endsWith("Exception");
            ComplaintId healthy = file();
            Until.holds(projection::taken, taken -> taken.contains(healthy.value()));

            decide("retries", poison.sequence()).expect(200);
            outcome(poison.sequence(), "FAILED");
            projection.mend();
            decide("retries", poison.sequence()).expect(200);
            outcome(poison.sequence(), "DONE");
        } finally {
            projection.failInTheDatabase(false);
        }
    }

    @Test
    void oneThatIsNotParkedIsTriedAgainByItself() {
        Poison poison = poison();
        node.bean(PoisonedProjection.class).mend();
        node.bean(DeadLetterRetry.class).retryAll();
        assertThat(poison.taken()).isTrue();
    }

    private static JsonNode letter(String sequence) {
        return letters()
                .valueStream()
                .filter(letter -> letter.path("sequence").asString().equals(sequence))
                .findFirst()
                .orElseThrow();
    }

    private static String actor(String sequence) {
        return node.jdbc()
                .sql("SELECT DISTINCT acted_by FROM dead_letter_action WHERE sequence_id = :sequence")
                .param("sequence", sequence)
                .query(String.class)
                .single();
    }

    private static List<String> figures() {
        return node.management()
                .get("/actuator/prometheus")
                .expect(200)
                .response()
                .body()
                .lines()
                .toList();
    }
}
