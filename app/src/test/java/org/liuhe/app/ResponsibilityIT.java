package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;

/** Who is responsible changes while matters run: over HTTP, on real PostgreSQL. */
class ResponsibilityIT {

    private static final String OLD = "org-yujing-property";
    private static final String NEW = "org-cuiyuan-property";
    private static final String OWNERS = "org-yujing-owners";
    private static final String PROPERTY = "property";
    private static final String CLEANING = "property.hygiene";

    private Node node;

    @BeforeEach
    void town() {
        node = Node.start();
        node.seeder().register();
    }

    @AfterEach
    void close() {
        node.close();
    }

    @Test
    void aRunningCaseStaysWithTheManagerThatIsReplacedAndANewOneGoesToTheNext() {
        Walk running = Walk.begin(node, CLEANING).until("ASSIGNED", OLD);
        responsible(NEW, OLD).expect(200);

        Walk next = Walk.begin(node, CLEANING).until("ASSIGNED", NEW);
        assertThat(running.tracking().text("turnOrganisation")).isEqualTo(OLD);
        assertThat(inbox("property")).contains(running.complaintId()).doesNotContain(next.complaintId());
        assertThat(inbox("property2")).contains(next.complaintId()).doesNotContain(running.complaintId());

        running.signedAndResolvedBy("property");
        next.signedAndResolvedBy("property2");
        assertThat(responsible(NEW, OLD).expect(422).text("code")).isEqualTo("organisation.not-serving");
    }

    @Test
    void whereNobodyIsResponsibleStaffSeeTheGapAndGetTheMatterUntilSomebodyIs() {
        assertThat(gaps("community")).doesNotContain(PROPERTY);
        node.as("operator")
                .post("/api/registry/organisation-ends", Map.of("organisationId", OLD))
                .expect(200);
        node.quiet().await();
        assertThat(gaps("community")).contains(PROPERTY);
        assertThat(gaps("operator")).contains(PROPERTY);
        node.as("lin").get("/api/gaps").expect(403);

        Walk meanwhile = Walk.begin(node, CLEANING).until("ASSIGNED", OWNERS);
        assertThat(inbox("owners")).contains(meanwhile.complaintId());

        responsible(NEW, null).expect(200);
        assertThat(gaps("community")).doesNotContain(PROPERTY);
        assertThat(gaps("operator")).doesNotContain(PROPERTY);
        Walk.begin(node, CLEANING).until("ASSIGNED", NEW);
        assertThat(meanwhile.tracking().text("turnOrganisation")).isEqualTo(OWNERS);
        meanwhile.signedAndResolvedBy("owners");
    }

    private Answer responsible(String organisation, String insteadOf) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "organisationId",
                organisation,
                "capability",
                PROPERTY,
                "area",
                Walk.ESTATE,
                "from",
                node.clock().instant().toString()));
        if (insteadOf != null) body.put("insteadOf", insteadOf);
        Answer answer = node.as("operator").post("/api/registry/responsibilities", body);
        node.quiet().await();
        return answer;
    }

    /** What nobody is responsible for in the estate, as somebody is shown it. */
    private List<String> gaps(String username) {
        return StreamSupport.stream(
                        node.as(username).get("/api/gaps").expect(200).body().spliterator(), false)
                .filter(gap -> Walk.ESTATE.equals(gap.path("area").asString()))
                .map(gap -> gap.path("capability").asString())
                .toList();
    }

    private String inbox(String username) {
        node.quiet().await();
        return node.as(username).get("/api/inbox").expect(200).response().body();
    }
}
