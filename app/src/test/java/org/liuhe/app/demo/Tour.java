package org.liuhe.app.demo;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liuhe.app.ApiClient;
import org.liuhe.app.ApiClient.Answer;

/** Walks one matter over HTTP from filing to the public page, printing each step with its answer. */
class Tour {

    private static final String ESTATE = "hz/xihu/beishan/baochu/yujing";

    private final ApiClient anyone;
    private final Function<String, String> tokens;
    private final PrintStream out;
    private int number;

    /** @param tokens gives a bearer token for a username */
    Tour(String base, Function<String, String> tokens, PrintStream out) {
        this.anyone = ApiClient.anonymous(base);
        this.tokens = tokens;
        this.out = out;
    }

    void walk() {
        ApiClient lin = anyone.with(() -> tokens.apply("lin"));
        ApiClient clerk = anyone.with(() -> tokens.apply("property"));

        Answer filed = step("林女士反映电梯故障 · Lin files a complaint about a broken lift", () -> lin.post(
                        "/api/complaints",
                        Map.of(
                                "category", "property.lift",
                                "area", ESTATE,
                                "place", "3 幢 2 单元电梯",
                                "text", "电梯停了两天，楼上老人下不来。",
                                "mayBePublic", true))
                .expect(201));
        String complaint = "/api/complaints/" + filed.text("complaintId");
        String code = filed.text("trackingCode");

        Answer assigned = step(
                "她看到轮到谁、何时到期 · She sees whose turn it is and by when",
                () -> waitFor(
                        () -> lin.get(complaint, Map.of("Liuhe-After", filed.header("Liuhe-After"))),
                        answer -> "ASSIGNED"
                                .equals(answer.body().at("/tracking/stage").asString(""))));
        String caseId = assigned.text("caseId");

        Answer inbox = step(
                "物业的收件箱 · The property manager's inbox",
                () -> waitFor(
                        () -> clerk.get("/api/inbox?size=5"),
                        answer -> answer.response().body().contains(caseId)));
        out.println("   " + inbox.body().path("items").size() + " 件 · rows shown, first due first");

        String dossier = "/api/dossiers/" + caseId;
        String work = "/api/cases/" + caseId;
        Answer seen = step(
                "物业打开卷宗 · The clerk opens the dossier", () -> clerk.get(dossier).expect(200));
        int assignment = seen.body().path("assignment").asInt();
        Answer signed = step(
                "签收 · signs for it", () -> clerk.change(seen, work + "/signature", Map.of("assignment", assignment))
                        .expect(200));
        Answer again = clerk.get(dossier, Map.of("Liuhe-After", signed.header("Liuhe-After")));
        Answer recorded = step("记录处理 · records what was done", () -> clerk.change(
                        again, work + "/actions", Map.of("assignment", assignment, "text", "维修单位到场，确认门机变频器损坏。"))
                .expect(200));
        Answer last = clerk.get(dossier, Map.of("Liuhe-After", recorded.header("Liuhe-After")));
        step("办结答复 · resolves it", () -> clerk.change(
                        last,
                        work + "/resolution",
                        Map.of(
                                "assignment", assignment,
                                "resolution", "DONE",
                                "reply", "变频器已更换，电梯恢复运行。",
                                "publicSummary", "电梯部件已更换，恢复运行。"))
                .expect(200));

        Answer asked = step(
                "请林女士确认 · Lin is asked",
                () -> waitFor(
                        () -> lin.get(complaint),
                        answer -> answer.body().path("round").asInt() == 1));
        Answer confirmed = step("她确认并评分 · She confirms with a rating", () -> lin.change(
                        asked, complaint + "/confirmation", Map.of("rating", 5, "remark", "谢谢，修得很快。"))
                .expect(200));
        step(
                "公开页 · The public page, without an account: /track/" + code,
                () -> waitFor(
                        () -> anyone.get(
                                "/api/public/matters/" + code, Map.of("Liuhe-After", confirmed.header("Liuhe-After"))),
                        answer -> "CONFIRMED_RESOLVED".equals(answer.text("stage"))));
    }

    private Answer step(String what, Supplier<Answer> call) {
        out.println();
        out.println(++number + ". " + what);
        Answer answer = call.get();
        out.println("   " + answer.response().request().method() + " "
                + answer.response().request().uri().getPath() + " → " + answer.status());
        String body = answer.response().body();
        out.println("   " + (body.length() > 900 ? body.substring(0, 900) + " …" : body));
        return answer;
    }

    private static Answer waitFor(Supplier<Answer> call, java.util.function.Predicate<Answer> wanted) {
        return Until.holds(call, wanted);
    }
}
