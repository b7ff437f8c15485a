package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.petitions.AnswerPetitionReview;
import org.liuhe.contracts.petitions.CoSignPetition;
import org.liuhe.contracts.petitions.PetitionId;
import org.liuhe.contracts.petitions.ReviewOpinion;

/** Petitions over HTTP, as each role meets them. */
class PetitionIT {

    private static final String PROPERTY = "org-yujing-property";
    private static final String STREET = "org-beishan-street";
    private static final String DISTRICT = "org-xihu-district";
    private static final String CITY = "org-hz-city";
    private static final String TEXT = "物业把三单元门口的坡道拆了，我坐轮椅出不了门。";
    private static final String NAME = "林女士的名字";
    private static final String PHONE = "0571-87654321";

    private static Node node;

    @BeforeAll
    static void town() {
        node = Node.start();
        node.seeder().register();
    }

    @AfterAll
    static void close() {
        node.close();
    }

    @Test
    void theAccusedNeverSeesWhoComplainedNorWhatTheySaid() {
        Answer filed = file();
        String id = filed.text("petitionId");
        step("petitions", id, "moderation", Map.of("publicTitle", "小区坡道", "matterForTheAccused", "反映坡道被拆除"));
        step("petitions", id, "forwarding", Map.of("organisation", STREET));
        step("street", id, "acceptance", Map.of());
        step("street", id, "reply", reply());

        String lin = node.as("lin").get("/api/petitions/" + id).response().body();
        assertThat(lin).contains(TEXT, NAME, PHONE, "坡道为林女士所用");
        Answer accused = node.as("property").get("/api/petitions/" + id).expect(200);
        assertThat(accused.text("matterForTheAccused")).isEqualTo("反映坡道被拆除");
        for (String seen : List.of(
                accused.response().body(),
                node.as("property")
                        .get("/api/matters?kind=PETITION")
                        .expect(200)
                        .response()
                        .body(),
                node.as("property").get("/api/inbox").response().body(),
                node.anyone()
                        .get("/api/public/petitions")
                        .expect(200)
                        .response()
                        .body(),
                node.anyone()
                        .get("/api/public/petitions/" + filed.text("trackingCode"))
                        .expect(200)
                        .response()
                        .body())) assertThat(seen).doesNotContain(TEXT, NAME, PHONE, "坡道为林女士所用", subject(id));
        String papers = "/api/matters/" + id + "/papers";
        assertThat(node.as("lin").paper(papers + "/reply/1"))
                .contains("林女士的名字：", "坡道为林女士所用", "无障碍环境建设法", "北山街道", "第三十五条");
        assertThat(node.as("property").get(papers).expect(200).body()).isEmpty();
        assertThat(node.as("property").get(papers + "/reply/1").expect(404).text("code"))
                .isEqualTo("paper.not-there");
        assertThat(node.as("chen").get(papers).expect(200).body()).isEmpty();
        node.as("property")
                .change(accused, "/api/petitions/" + id + "/review-request", Map.of("reasons", "x"))
                .expect(403);
    }

    @Test
    void goesFromAnExtensionToTheFinalAnswer() {
        Answer filed = file();
        String id = filed.text("petitionId");
        step("petitions", id, "forwarding", Map.of("organisation", STREET));
        step("street", id, "acceptance", Map.of());
        step("street", id, "extension", Map.of("days", 30, "reasons", "需要鉴定"));
        step("street", id, "reply", reply());
        assertThat(tracked(filed).text("stage")).isEqualTo("REPLIED");
        step("lin", id, "review-request", Map.of("reasons", "没有恢复"));
        assertThat(tracked(filed).text("turnOrganisation")).isEqualTo(DISTRICT);
        step("district", id, "review-answer", Map.of("opinion", "UPHELD", "reasons", "维持", "publicSummary", "维持答复"));
        step("lin", id, "review-request", Map.of("reasons", "仍未恢复"));
        assertThat(tracked(filed).text("turnOrganisation")).isEqualTo(CITY);
        node.send(
                new Actor("city-officer", Set.of(Role.DISTRICT), Set.of(CITY)),
                new AnswerPetitionReview(new PetitionId(id), ReviewOpinion.UPHELD, "维持", null, null));
        node.quiet().await();
        assertThat(tracked(filed).text("stage")).isEqualTo("FINAL");
        assertThat(tracked(filed).body().path("answers")).hasSize(2);
        assertThat(node.as("lin")
                        .get("/api/matters/" + id + "/papers")
                        .expect(200)
                        .body()
                        .valueStream()
                        .map(paper -> paper.path("kind").asString()))
                .containsExactly("ACCEPTANCE", "EXTENSION", "REPLY", "REVIEW", "REREVIEW");
        Answer again = node.as("lin")
                .post("/api/petitions", with(petition(), "sameFactsAs", id))
                .expect(422);
        assertThat(again.text("code")).isEqualTo("petition.final");
    }

    @Test
    void coSignersAreAnsweredByTheTierThatTheyObliged() {
        Answer filed = file();
        String id = filed.text("petitionId");
        node.as("chen").post("/api/petitions/" + id + "/co-signature", Map.of()).expect(404);
        step("petitions", id, "moderation", Map.of("publicTitle", "小区坡道"));
        node.as("chen").post("/api/petitions/" + id + "/co-signature", Map.of()).expect(200);
        node.as("chen").post("/api/petitions/" + id + "/co-signature", Map.of()).expect(422);
        node.as("lin").post("/api/petitions/" + id + "/co-signature", Map.of()).expect(422);
        node.quiet().await();
        assertThat(tracked(filed).text("coSigners")).isEqualTo("<5");
        IntStream.range(1, 20)
                .forEach(i -> node.send(
                        new Actor("resident-" + i, Set.of(Role.RESIDENT), Set.of()),
                        new CoSignPetition(new PetitionId(id))));
        node.quiet().await();
        assertThat(tracked(filed).text("coSigners")).isEqualTo("20");
        assertThat(node.as("street").get("/api/inbox").expect(200).response().body())
                .contains("PETITION_ANSWER", id);
        step("street", id, "co-signers-answer", Map.of("tier", 1, "publicAnswer", "坡道本月恢复"));
        assertThat(tracked(filed).body().at("/answers/0/text").asString()).isEqualTo("坡道本月恢复");
    }

    @Test
    void comesBackFromMediation() {
        Answer filed = file();
        String id = filed.text("petitionId");
        Map<String, Object> parties = new HashMap<>(Map.of(
                "civilMatter", true,
                "litigationRunning", false,
                "administrativeReviewRunning", false,
                "bothSidesAgree", true,
                "request", "请调解坡道",
                "parties", List.of(Map.of("petitioner", true, "name", NAME), Map.of("organisation", PROPERTY))));
        step("petitions", id, "mediation", parties);
        Answer petition = node.as("lin").get("/api/petitions/" + id).expect(200);
        assertThat(petition.body().path("inMediation").asBoolean()).isTrue();
        String dispute = petition.body().at("/head/links/0/id").asString();
        assertThat(dispute).startsWith("dsp-");
        step("petitions", id, "mediation-return", Map.of());
        assertThat(node.as("lin")
                        .get("/api/petitions/" + id)
                        .body()
                        .path("inMediation")
                        .asBoolean())
                .isFalse();
        assertThat(node.as("lin")
                        .get("/api/disputes/" + dispute)
                        .expect(200)
                        .body()
                        .at("/head/stage")
                        .asString())
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void everyoneReadsThePublicPages() {
        Answer filed = file();
        step("petitions", filed.text("petitionId"), "moderation", Map.of("publicTitle", "人人能看的坡道"));
        assertThat(node.anyone().get("/petitions").expect(200).response().body())
                .contains("人人能看的坡道");
        assertThat(node.anyone()
                        .get("/petitions/" + filed.text("trackingCode"))
                        .expect(200)
                        .response()
                        .body())
                .contains("人人能看的坡道", "湖西区信访局", "附议不足 5 人")
                .doesNotContain(TEXT, NAME, PHONE, PROPERTY);
        assertThat(node.anyone()
                        .get("/track/" + filed.text("trackingCode"))
                        .expect(302)
                        .header("Location"))
                .endsWith("/petitions/" + filed.text("trackingCode"));
    }

    private static Map<String, Object> petition() {
        return new HashMap<>(Map.of(
                "area",
                Walk.ESTATE,
                "accusedOrganisation",
                PROPERTY,
                "text",
                TEXT,
                "contactPhone",
                PHONE,
                "representatives",
                List.of(Map.of("name", NAME)),
                "mayBePublic",
                true));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private static Map<String, Object> reply() {
        return Map.of(
                "facts", "坡道为林女士所用",
                "reasons", "应当保留",
                "legalBasis", "无障碍环境建设法",
                "remedyNotice", "三十日内可以请求复查",
                "publicSummary", "坡道将恢复");
    }

    /** Lin files; the office has it by then. */
    private static Answer file() {
        Answer filed = node.as("lin").post("/api/petitions", petition()).expect(201);
        node.quiet().await();
        return filed;
    }

    private static void step(String who, String id, String what, Map<String, ?> body) {
        Answer seen = node.as(who).get("/api/petitions/" + id).expect(200);
        node.as(who).change(seen, "/api/petitions/" + id + "/" + what, body).expect(200);
        node.quiet().await();
    }

    private static Answer tracked(Answer filed) {
        return node.anyone()
                .get("/api/public/petitions/" + filed.text("trackingCode"))
                .expect(200);
    }

    /** Lin's subject. */
    private static String subject(String id) {
        return node.jdbc()
                .sql("SELECT participant FROM matter_participant WHERE matter_id = :id AND part = 'petitioner'")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
