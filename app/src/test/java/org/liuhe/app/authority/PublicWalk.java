package org.liuhe.app.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.Node;
import org.liuhe.app.Photo;
import org.liuhe.app.Walk;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ClosedOutcome;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.ImportComplaint;
import tools.jackson.databind.JsonNode;

/**
 * Texts of every origin, with an account and without, each with a mark that no moderated version has; and all that is answered without
 * a token, by page and by API.
 */
final class PublicWalk {

    private static final String MARK = "KENNZEICHEN";
    private static final String PERSONAL = MARK + " 王先生 13912345678 浙A12345";
    private static final String MODERATED = "公开的版本";
    private static final Map<String, Object> PICTURE = Map.of(
            "description",
            MODERATED,
            "covers",
            List.of(Map.of("left", 10, "top", 10, "width", 30, "height", 20)),
            "reason",
            "遮住门牌");

    private final Node node;
    private final List<Operation> open;
    /** By the matter's id, its public code. */
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** Code of the matter that a picture was taken of. */
    private String photographed;

    private final Random random = new Random(99);

    PublicWalk(Node node, List<Operation> operations) {
        this.node = node;
        this.open = operations.stream()
                .filter(operation -> operation.open() && operation.method().equals("GET"))
                .toList();
    }

    void everythingIsFiled() {
        Map<String, Object> statement = Walk.statement("property.lift");
        statement.put("text", PERSONAL);
        statement.put("place", PERSONAL);
        statement.put("contactPhone", "13912345678 " + MARK);
        Answer lift = node.as("lin").post("/api/complaints", statement).expect(201);
        filed(lift, "complaintId");
        photographed = lift.text("trackingCode");
        node.quiet().await();
        node.as("lin")
                .upload(
                        "/api/matters/" + lift.text("complaintId") + "/attachments",
                        Photo.png(40, 30, Color.GRAY),
                        MARK + ".png")
                .expect(201);
        supplemented();
        imported(null);
        imported(ClosedOutcome.CLOSED);
        petitioned();
        node.quiet().await();
    }

    /** Asked for more, and given it. */
    private void supplemented() {
        Map<String, Object> statement = Walk.statement("property.common-income");
        statement.put("text", PERSONAL);
        Walk walk = Walk.begin(node, statement).until("FILED", "org-baochu-community");
        codes.put(walk.complaintId(), walk.code());
        String path = "/api/complaints/" + walk.complaintId();
        node.as("community")
                .change(walk.dossier("community"), path + "/supplement-request", Map.of("question", MARK))
                .expect(200);
        node.quiet().await();
        walk.tell("supplement", Map.of("text", PERSONAL)).expect(200);
    }

    private void imported(ClosedOutcome outcome) {
        Instant then = node.clock().instant().minus(Duration.ofDays(30));
        String sourceId = MARK.substring(0, 1) + codes.size();
        ComplaintId id = ComplaintId.forImport("old-hotline", sourceId);
        TrackingCode code = TrackingCode.draw(random);
        node.send(
                Actor.system("import"),
                new ImportComplaint(
                        id,
                        code,
                        "old-hotline",
                        sourceId,
                        "property.lift",
                        new AreaPath(Walk.ESTATE),
                        PERSONAL,
                        PERSONAL,
                        true,
                        then,
                        outcome == null ? null : then.plus(Duration.ofDays(2)),
                        outcome));
        codes.put(id.value(), code.value());
    }

    /** A letter, which has a title for everyone. */
    private void petitioned() {
        Map<String, Object> letter = new HashMap<>(Map.of(
                "organisation",
                "org-xihu-petitions",
                "channel",
                "LETTER",
                "petitionerName",
                MARK,
                "area",
                Walk.ESTATE,
                "text",
                PERSONAL,
                "contactPhone",
                "13912345678",
                "mayBePublic",
                true));
        Answer filed = node.as("petitions")
                .post("/api/petitions/registrations", letter)
                .expect(201);
        filed(filed, "petitionId");
        node.quiet().await();
        String path = "/api/petitions/" + filed.text("petitionId");
        node.as("petitions")
                .change(node.as("petitions").get(path).expect(200), path + "/moderation", Map.of("publicTitle", "坡道"))
                .expect(200);
    }

    private void filed(Answer answer, String id) {
        codes.put(answer.text(id), answer.text("trackingCode"));
    }

    /** Whatever is answered to nobody, with the codes of everything that was filed. */
    private List<String> answers() {
        List<String> paths = new ArrayList<>(List.of("/", "/matters?area=" + Walk.ESTATE, "/petitions", "/track"));
        for (String code : codes.values()) {
            paths.add("/track/" + code);
            paths.add("/petitions/" + code);
        }
        List<String> answers = new ArrayList<>(
                paths.stream().map(path -> body(node.anyone().get(path))).toList());
        for (Operation operation : open)
            if (operation.kind().isEmpty()) answers.add(body(operation.ask(node.anyone(), null, Walker.OVER)));
            else
                codes.forEach((id, code) ->
                        answers.add(body(operation.ask(node.anyone(), operation.byCode() ? code : id, Walker.OVER))));
        return answers;
    }

    private static String body(Answer answer) {
        return answer.response().body();
    }

    /** It would mean nothing if the matters were not there to be seen. */
    void nothingIsSeen() {
        List<String> answers = answers();
        assertThat(String.join("\n", answers)).contains(codes.values());
        assertThat(answers).noneMatch(answer -> answer.contains(MARK) || answer.contains("13912345678"));
        assertThat(picture()).isEqualTo(404);
    }

    private int picture() {
        return node.anyone()
                .get("/api/public/pictures/" + photographed + "/attachment-1")
                .status();
    }

    /** Everything that waits is published in a version of its own; what was history before it came never waits. */
    void moderatedVersionsAreSeenAlone() {
        int published = moderate("community", "publication", Map.of("publishedText", MODERATED, "reason", "隐去"));
        published += moderate("petitions", "publication", Map.of("publishedText", MODERATED, "reason", "隐去"));
        assertThat(published).as("five texts, one picture").isEqualTo(6);
        assertThat(picture()).isEqualTo(200);
        assertThat(answersOf(photographed)).contains("/api/public/pictures/" + photographed + "/attachment-1");
        List<String> answers = answers();
        assertThat(answers).noneMatch(answer -> answer.contains(MARK) || answer.contains("13912345678"));
        codes.forEach((id, code) -> {
            boolean history = answersOf(code).contains("CLOSED_ELSEWHERE");
            assertThat(answersOf(code).contains(MODERATED)).as(id).isNotEqualTo(history);
        });
    }

    /** The page and the API, whichever of the two kinds has the code. */
    private String answersOf(String code) {
        return List.of("/track/", "/petitions/", "/api/public/matters/", "/api/public/petitions/").stream()
                .map(path -> body(node.anyone().get(path + code)))
                .collect(Collectors.joining("\n"));
    }

    void whatWasTakenBackIsSeenNoMore() {
        for (String who : List.of("community", "petitions"))
            for (JsonNode item : listed(who, "PUBLISHED")) decide(who, item, "taking-back", Map.of("words", "仍可认出"));
        node.quiet().await();
        assertThat(answers()).noneMatch(answer -> answer.contains(MODERATED));
        assertThat(picture()).isEqualTo(404);
    }

    private int moderate(String who, String what, Map<String, ?> body) {
        int decided = 0;
        for (JsonNode item : listed(who, "WAITING"))
            if (codes.containsKey(item.path("matterId").asString())) {
                boolean picture = item.path("item").asString().startsWith("attachment-");
                if (picture) decide(who, item, "picture-publication", PICTURE);
                else {
                    assertThat(item.path("original").asString()).isEqualTo(PERSONAL);
                    decide(who, item, what, body);
                }
                decided++;
            }
        node.quiet().await();
        return decided;
    }

    private List<JsonNode> listed(String who, String state) {
        return node.as(who)
                .get("/api/moderation?size=100&state=" + state)
                .expect(200)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private void decide(String who, JsonNode item, String what, Map<String, ?> body) {
        String path = "/api/moderation/" + item.path("matterId").asString() + "/"
                + item.path("item").asString();
        node.as(who)
                .change(node.as(who).get(path).expect(200), path + "/" + what, body)
                .expect(200);
    }
}
