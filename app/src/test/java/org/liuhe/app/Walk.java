package org.liuhe.app;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.demo.Until;

/** One matter, walked over HTTP by the people whose turn it is. */
public final class Walk {

    public static final String ESTATE = "hz/xihu/beishan/baochu/yujing";

    private final Node node;
    private final String complaintId;
    private final String code;

    private Walk(Node node, String complaintId, String code) {
        this.node = node;
        this.complaintId = complaintId;
        this.code = code;
    }

    public static Map<String, Object> statement(String category) {
        return new HashMap<>(Map.of(
                "category", category, "area", ESTATE, "place", "3 幢 2 单元", "text", "已经两天没有人处理了。", "mayBePublic", true));
    }

    /** Lin files. */
    public static Walk begin(Node node, String category) {
        return begin(node, statement(category));
    }

    /** Lin files this. */
    public static Walk begin(Node node, Map<String, Object> statement) {
        Answer filed = node.as("lin").post("/api/complaints", statement).expect(201);
        return new Walk(node, filed.text("complaintId"), filed.text("trackingCode"));
    }

    /** The same matter on another node. */
    public Walk on(Node other) {
        return new Walk(other, complaintId, code);
    }

    public String complaintId() {
        return complaintId;
    }

    public String code() {
        return code;
    }

    /** As Lin sees it. */
    public Answer complaint() {
        return node.as("lin").get("/api/complaints/" + complaintId).expect(200);
    }

    /** As staff sees it. */
    public Answer dossier(String username) {
        return node.as(username).get("/api/dossiers/" + complaintId).expect(200);
    }

    /** As everyone sees it. */
    public Answer tracking() {
        return node.anyone().get("/api/public/matters/" + code).expect(200);
    }

    public Walk until(String stage, String holder) {
        Until.holds(
                () -> node.anyone().get("/api/public/matters/" + code),
                answer -> stage.equals(answer.text("stage"))
                        && (holder == null || holder.equals(answer.text("turnOrganisation"))));
        node.quiet().await();
        return this;
    }

    /** Somebody acts on the case as it is now. */
    public Answer act(String username, String what, Map<String, ?> more) {
        Answer dossier = dossier(username);
        Map<String, Object> body = new HashMap<>(more);
        body.put("assignment", dossier.body().path("assignment").asInt());
        Answer answer = node.as(username).change(dossier, "/api/cases/" + dossier.text("caseId") + "/" + what, body);
        node.quiet().await();
        return answer;
    }

    /** Lin acts on her complaint as it is now. */
    public Answer tell(String what, Map<String, ?> body) {
        Answer answer = node.as("lin").change(complaint(), "/api/complaints/" + complaintId + "/" + what, body);
        node.quiet().await();
        return answer;
    }

    public Walk signedAndResolvedBy(String username) {
        act(username, "signature", Map.of()).expect(200);
        act(
                        username,
                        "resolution",
                        Map.of(
                                "resolution", "DONE",
                                "reply", "已修好，请确认。",
                                "publicSummary", "已修复。"))
                .expect(200);
        return until("ANSWERED", null);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
