package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.demo.Until;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.LocalServices.Registered;
import org.liuhe.app.local.Person;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.privacy.PersonalTexts;
import org.liuhe.contracts.support.SupportComplaint;
import tools.jackson.databind.JsonNode;

/** The story of a matter between organisations, over HTTP, on real PostgreSQL and Keycloak. */
class JourneyIT {

    private static final String SITE = "https://liuhe.example.org";

    private static Node node;
    private static GreenMail mail;
    /** Where the node takes its mail; nothing answers there until a test has it. */
    private static ServerSetup smtp;

    @BeforeAll
    static void start() {
        LocalServices services = LocalServices.shared();
        mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mail.start();
        int port = mail.getSmtp().getPort();
        mail.stop();
        smtp = new ServerSetup(port, ServerSetup.SMTP.getBindAddress(), ServerSetup.PROTOCOL_SMTP);
        node = Node.start(
                services,
                services.freshDatabase(),
                Map.of(
                        "liuhe.mail.host", smtp.getBindAddress(),
                        "liuhe.mail.port", String.valueOf(port),
                        "liuhe.mail.security", "NONE",
                        "liuhe.mail.from", "liuhe@example.org",
                        "liuhe.mail.site", SITE,
                        "liuhe.mail.poll-every", "100ms",
                        "liuhe.mail.retry-after", "100ms"));
        node.seeder().register();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void goesToThePropertyManagerAndIsConfirmed() {
        Walk walk = Walk.begin(node, "property.lift").until("ASSIGNED", "org-yujing-property");

        JsonNode due = walk.complaint().body().at("/tracking/due");
        assertThat(due.path("term").asString()).isEqualTo("urgent.sign");
        assertThat(due.path("law").asString()).isNotBlank();
        assertThat(node.as("property").get("/api/inbox").response().body()).contains(walk.complaintId());
        assertThat(node.as("property2").get("/api/inbox").response().body()).doesNotContain(walk.complaintId());

        walk.signedAndResolvedBy("property");
        assertThat(walk.complaint().text("reply")).isEqualTo("已修好，请确认。");
        walk.tell("confirmation", Map.of("rating", 5, "remark", "谢谢")).expect(200);
        Answer tracking = walk.until("CONFIRMED_RESOLVED", null).tracking();
        assertThat(tracking.text("publicSummary")).isEqualTo("已修复。");
        assertThat(tracking.body().path("rating").asInt()).isEqualTo(5);
        assertThat(node.as("property").get("/api/inbox").response().body()).doesNotContain(walk.complaintId());
    }

    @Test
    void goesToTheNextOnTheRouteWhenReturnedAndIsRuledOnAtTheHopLimit() {
        Walk walk = Walk.begin(node, "property.hygiene").until("ASSIGNED", "org-yujing-property");
        Map<String, String> notOurs = Map.of("reason", "NOT_OUR_DUTY", "explanation", "不在服务合同内。");

        walk.act("property", "return", notOurs).expect(200);
        walk.until("ASSIGNED", "org-yujing-owners");
        walk.act("owners", "return", notOurs).expect(200);
        walk.until("RULING", "org-beishan-street");

        walk.act("street", "ruling", Map.of("organisation", "org-yujing-property", "reasons", "公共部位归物业。"))
                .expect(200);
        walk.until("ASSIGNED", "org-yujing-property");
        Answer again = walk.act("property", "return", notOurs).expect(422);
        assertThat(again.text("code")).isEqualTo("case.ruling-binds");
        walk.signedAndResolvedBy("property");
        assertThat(types(walk.dossier("street")))
                .containsSubsequence(
                        "ComplaintFiled",
                        "CaseOpened",
                        "CaseAssigned",
                        "CaseReturned",
                        "CaseAssigned",
                        "CaseReturned",
                        "CaseAssigned",
                        "CaseRuled",
                        "CaseAssigned",
                        "CaseSignedFor",
                        "CaseResolved");
    }

    @Test
    void goesOneTierUpWhenContested() {
        Walk walk = Walk.begin(node, "property.hygiene")
                .until("ASSIGNED", "org-yujing-property")
                .signedAndResolvedBy("property");

        walk.tell("contest", Map.of("reason", "没有修好。")).expect(200);
        walk.until("ASSIGNED", "org-beishan-street");
        walk.signedAndResolvedBy("street");
        walk.tell("contest", Map.of("reason", "还是没有修好。")).expect(200);
        walk.until("ASSIGNED", "org-xihu-district");
        walk.signedAndResolvedBy("district");
        Answer third = walk.tell("contest", Map.of("reason", "第三次。")).expect(422);
        assertThat(third.text("code")).isEqualTo("complaint.contest-limit");
    }

    @Test
    void isDecidedOnByTheCommunityOfficeWhereTheCategorySaysSo() {
        Walk walk = Walk.begin(node, "property.noise").until("FILED", "org-baochu-community");
        Answer dossier = walk.dossier("community");
        String path = "/api/complaints/" + walk.complaintId();

        node.as("community")
                .change(dossier, path + "/supplement-request", Map.of("question", "几点开始的？"))
                .expect(200);
        walk.until("SUPPLEMENT_ASKED", null);
        walk.tell("supplement", Map.of("text", "晚上十点以后。")).expect(200);
        walk.until("FILED", "org-baochu-community");
        node.as("community")
                .change(walk.dossier("community"), path + "/acceptance", Map.of())
                .expect(200);
        walk.until("ASSIGNED", null);
        walk.tell("withdrawal", Map.of()).expect(200);
        walk.until("WITHDRAWN", null);
    }

    @Test
    void supportersObligeTheTierAboveToAnswer() {
        Walk walk = Walk.begin(node, "property.greenery").until("ASSIGNED", "org-yujing-property");
        String version = walk.dossier("property").header("ETag");
        String support = "/api/matters/" + walk.complaintId() + "/support";
        String shown = "/api/public/matters/" + walk.code() + "/support";
        node.as("lin").post(support, Map.of()).expect(422);
        Answer given = node.as("chen").post(support, Map.of()).expect(200);
        assertThat(node.as("chen").post(support, Map.of()).expect(422).text("code"))
                .isEqualTo("support.supported-before");
        assertThat(node.as("chen")
                        .get("/api/support?after=" + given.text("after"))
                        .expect(200)
                        .response()
                        .body())
                .contains(walk.code());
        for (int i = 1; i < 10; i++)
            node.send(
                    new Actor("neighbour-" + i, Set.of(Role.RESIDENT), Set.of()),
                    new SupportComplaint(new ComplaintId(walk.complaintId())));
        node.quiet().await();
        Answer owed = node.anyone().get(shown).expect(200);
        assertThat(owed.text("supporters")).isEqualTo("10");
        assertThat(owed.body().at("/answers/0/organisation").asString()).isEqualTo("org-beishan-street");
        assertThat(owed.body().at("/answers/0/due/term").asString()).isEqualTo("complaint.support-answer.street");
        assertThat(owed.response().body()).doesNotContain("neighbour-");
        assertThat(node.as("street").get("/api/inbox").response().body())
                .contains("SUPPORT_ANSWER", walk.complaintId());
        assertThat(walk.dossier("property").header("ETag"))
                .as("strangers move no version of the matter")
                .isEqualTo(version);

        Map<String, Object> answer = Map.of("tier", 1, "text", "本周补种。");
        node.as("property").post(support + "/answers", answer).expect(403);
        node.as("street").post(support + "/answers", answer).expect(200);
        node.as("street").post(support + "/answers", answer).expect(422);
        node.quiet().await();
        assertThat(node.anyone()
                        .get(shown)
                        .expect(200)
                        .body()
                        .at("/answers/0/text")
                        .asString())
                .isEqualTo("本周补种。");
        assertThat(node.as("street").get("/api/inbox").response().body()).doesNotContain("SUPPORT_ANSWER");
        assertThat(node.anyone().get(shown + ".csv").expect(200).response().body())
                .contains("day,supporters", ",10");
        node.as("chen").post(support + "/withdrawal", Map.of()).expect(200);
        node.quiet().await();
        assertThat(node.anyone().get(shown).expect(200).text("supporters")).isEqualTo("9");
    }

    @Test
    void movesNoDueDateByAComment() {
        Walk walk = Walk.begin(node, "property.hygiene").until("ASSIGNED", "org-yujing-property");
        Answer before = walk.tracking();

        node.as("lin")
                .post("/api/complaints/" + walk.complaintId() + "/comments", Map.of("text", "请快一点。"))
                .expect(200);
        String caseId = walk.dossier("property").text("caseId");
        node.as("property")
                .post("/api/cases/" + caseId + "/comments", Map.of("text", "已联系业主。"))
                .expect(200);
        node.quiet().await();

        assertThat(walk.tracking().body().path("due")).isEqualTo(before.body().path("due"));
        assertThat(walk.tracking().body().path("caseDue"))
                .isEqualTo(before.body().path("caseDue"));
        assertThat(types(walk.dossier("property"))).contains("ComplaintCommented", "CaseCommented");
    }

    @Test
    void showsEveryoneTheMatterAndNobodyThePerson() {
        Map<String, Object> statement = Walk.statement("property.lift");
        statement.put("place", "MARKER-place 3 幢");
        statement.put("text", "MARKER-text 电梯坏了");
        statement.put("contactPhone", "13800138000");
        Answer filed = node.as("lin").post("/api/complaints", statement).expect(201);
        node.quiet().await();

        List<String> open = Stream.of(
                        "/api/public/matters/" + filed.text("trackingCode"),
                        "/api/public/matters?area=hz/xihu/beishan&category=property.lift&size=100",
                        "/track/" + filed.text("trackingCode"),
                        "/matters?area=hz/xihu/beishan")
                .map(path -> node.anyone().get(path).expect(200).response().body())
                .toList();
        assertThat(open)
                .allSatisfy(body -> assertThat(body).contains(filed.text("trackingCode")))
                .allSatisfy(body -> assertThat(body)
                        .doesNotContain("MARKER", "13800138000")
                        .doesNotContain(filed.text("complaintId")));
        assertThat(node.anyone()
                        .get("/api/complaints/" + filed.text("complaintId"))
                        .status())
                .isEqualTo(401);
        assertThat(node.as("chen")
                        .get("/api/complaints/" + filed.text("complaintId"))
                        .status())
                .isEqualTo(404);
        assertThat(node.as("property2")
                        .get("/api/dossiers/" + filed.text("complaintId"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void givesPeopleTheirDataToFindToTakeAwayAndToHaveErased() {
        LocalServices services = LocalServices.shared();
        Registered account = services.register();
        ApiClient anna = node.anyone().with(() -> account.signIn().get().access());
        List<String> words = List.of("蝴蝶巷 9 号", "我家门口的沙发没人收", "139-5555-0101");
        choosesMail(anna, true);
        Map<String, Object> statement = Walk.statement("property.hygiene");
        statement.put("place", words.get(0));
        statement.put("text", words.get(1));
        statement.put("contactPhone", words.get(2));
        String id = anna.post("/api/complaints", statement).expect(201).text("complaintId");
        node.quiet().await();
        assertThat(anna.get("/api/me/reads").expect(200).response().body()).doesNotContain("org-yujing-property");

        assertThat(node.as("property")
                        .get("/api/dossiers/" + id)
                        .expect(200)
                        .response()
                        .body())
                .contains(words);
        assertThat(anna.get("/api/me/reads").expect(200).response().body())
                .contains("org-yujing-property", "FindDossier");
        Answer data = anna.get("/api/me/data").expect(200);
        assertThat(data.header("Content-Disposition")).contains("liuhe-my-data.json");
        assertThat(data.header("Cache-Control")).isEqualTo("no-store");
        assertThat(data.response().body()).contains(words).contains(id, "org-yujing-property");

        Map<String, String> phone = Map.of("kind", "PHONE", "text", "+86 139 5555 0101");
        assertThat(found("property", phone)).containsExactly(id);
        assertThat(found("property2", phone)).isEmpty();
        assertThat(node.as("lin").post("/api/matters/search", phone).status()).isEqualTo(403);

        String erasure = "/api/erasures/" + asksForErasure(anna);
        node.as("privacy").post(erasure + "/examination", Map.of()).expect(200);
        JsonNode refused = erasureOf(anna);
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.at("/duties/0/matterId").asString()).isEqualTo(id);
        assertThat(refused.at("/duties/0/article").asString()).isEqualTo("第十三条第一款第（三）项");

        String complaint = "/api/complaints/" + id;
        anna.change(anna.get(complaint).expect(200), complaint + "/withdrawal", Map.of())
                .expect(200);
        asksForErasure(anna);
        Answer examined =
                node.as("privacy").post(erasure + "/examination", Map.of()).expect(200);
        assertThat(node.as("privacy")
                        .get("/api/erasures?after=" + examined.text("after"))
                        .expect(200)
                        .body()
                        .valueStream()
                        .filter(each -> erasure.endsWith(each.path("id").asString()))
                        .map(each -> each.path("state").asString()))
                .containsExactly("EXAMINED");
        assertThat(node.as("privacy").post(erasure + "/confirmation", Map.of()).text("code"))
                .isEqualTo("erasure.second-officer");
        ApiClient signedIn = node.anyone().with(account.signIn().get().access());
        assertThat(waiting(account.subject()))
                .as("nobody takes the mails, so they wait")
                .isPositive();
        node.as("privacy2").post(erasure + "/confirmation", Map.of()).expect(200);
        node.quiet().await();
        assertThat(waiting(account.subject())).isZero();
        assertThat(node.jdbc()
                        .sql("SELECT count(*) FROM mail_outbox WHERE person = :person AND sent_at IS NOT NULL")
                        .param("person", account.subject())
                        .query(Integer.class)
                        .single())
                .as("nobody is written to who was erased")
                .isZero();

        assertThatThrownBy(() -> account.signIn().get())
                .as("the account is gone")
                .hasMessageContaining("Invalid user credentials");
        assertThat(erasureOf(signedIn).path("state").asString()).isEqualTo("ERASED");
        assertThat(signedIn.get(complaint).expect(200).text("text")).isEqualTo(PersonalTexts.ERASED);
        assertThat(node.as("operator")
                        .get("/api/dossiers/" + id)
                        .expect(200)
                        .response()
                        .body())
                .contains(PersonalTexts.ERASED)
                .doesNotContain(words);
        assertThat(signedIn.get("/api/me/data").expect(200).response().body()).doesNotContain(words);
        assertThat(found("property", phone)).isEmpty();
        assertThat(found("operator", phone)).isEmpty();
    }

    @Test
    void tellsByMailAndOnPageWhatToDoAndByWhen() throws Exception {
        Answer off = node.as("lin").get("/api/my/messages/mail");
        assertThat(off.status()).isEqualTo(404);
        choosesMail(node.as("lin"), true);
        Walk walk = Walk.begin(node, "property.lift").until("ASSIGNED", "org-yujing-property");
        String lin = subject("lin");
        Until.holds(() -> attempts(lin), tried -> tried > 0);

        GreenMail server = new GreenMail(smtp);
        server.start();
        try {
            walk.signedAndResolvedBy("property");
            JsonNode newest = message(0);
            assertThat(newest.path("kind").asString()).isEqualTo("COMPLAINT_ANSWERED");
            assertThat(newest.path("matterId").asString()).isEqualTo(walk.complaintId());
            String last = newest.at("/due/lastDay").asString();
            assertThat(last).isNotBlank();
            tryAgainNow(lin);
            Until.holds(() -> waiting(lin), none -> none == 0);
            List<MimeMessage> mails = Stream.of(server.getReceivedMessages())
                    .filter(each -> text(each).contains(walk.complaintId()))
                    .toList();
            assertThat(mails).hasSize(3);
            assertThat(mails.stream().map(JourneyIT::number)).doesNotHaveDuplicates();
            MimeMessage answered = mails.stream()
                    .filter(each -> text(each).contains("您的诉求已有答复"))
                    .findFirst()
                    .orElseThrow();
            LocalDate day = LocalDate.parse(last);
            String by = day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            assertThat(text(answered))
                    .contains("确认已解决，或者提出异议", by, SITE + "/my/" + walk.complaintId())
                    .doesNotContain("3 幢", "已经两天", "已修好", walk.code());
            assertThat(answered.getSubject()).contains("六和", by).doesNotContain(walk.code());
            assertThat(answered.getAllRecipients()).extracting(Object::toString).containsExactly("lin@example.org");
            assertThat(answered.getHeader("List-Unsubscribe")).containsExactly("<" + SITE + "/my/messages#mail>");

            node.as("lin")
                    .post(
                            "/api/my/messages/read",
                            Map.of(
                                    "messageIds",
                                    List.of(newest.path("messageId").asString())))
                    .expect(200);
            assertThat(message(0).path("unread").asBoolean()).isFalse();
            choosesMail(node.as("lin"), false);
            walk.tell("confirmation", Map.of("rating", 5, "remark", "谢谢")).expect(200);
            assertThat(message(0).path("open").asBoolean()).isFalse();
            Walk.begin(node, "property.lift").until("ASSIGNED", "org-yujing-property");
            assertThat(waiting(lin)).isZero();
            assertThat(server.getReceivedMessages()).hasSameSizeAs(mails);
        } finally {
            server.stop();
        }
    }

    private static void choosesMail(ApiClient who, boolean wanted) {
        Answer chosen = who.post("/api/my/messages/mail", Map.of("wanted", wanted, "language", "zh"))
                .expect(200);
        Answer choice =
                who.get("/api/my/messages/mail?after=" + chosen.text("after")).expect(200);
        assertThat(choice.body().path("wanted").asBoolean()).isEqualTo(wanted);
        assertThat(choice.body().path("address").isString()).isEqualTo(wanted);
        assertThat(node.jdbc()
                        .sql("SELECT count(*) FROM mail_choice WHERE address LIKE '%@%'")
                        .query(Integer.class)
                        .single())
                .as("it is sealed where it is kept")
                .isZero();
    }

    private static JsonNode message(int place) {
        node.quiet().await();
        return node.as("lin").get("/api/my/messages").expect(200).body().at("/items/" + place);
    }

    private static String subject(String username) {
        return LocalServices.shared().people().stream()
                .filter(person -> person.username().equals(username))
                .map(Person::subject)
                .findFirst()
                .orElseThrow();
    }

    private static int waiting(String person) {
        return outbox("SELECT count(*) FROM mail_outbox WHERE sent_at IS NULL AND person = :person", person);
    }

    private static int attempts(String person) {
        return outbox("SELECT coalesce(max(attempts), 0) FROM mail_outbox WHERE person = :person", person);
    }

    private static int outbox(String sql, String person) {
        return node.jdbc().sql(sql).param("person", person).query(Integer.class).single();
    }

    /** What waits longer and longer. */
    private static void tryAgainNow(String person) {
        node.jdbc()
                .sql("UPDATE mail_outbox SET next_at = entered_at WHERE sent_at IS NULL AND person = :person")
                .param("person", person)
                .update();
    }

    private static String text(MimeMessage mail) {
        try {
            return String.valueOf(mail.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String asksForErasure(ApiClient anna) {
        Answer asked = anna.post("/api/me/erasure", Map.of()).expect(201);
        assertThat(asked.header("Location")).isEqualTo("/api/me/erasure");
        assertThat(anna.get("/api/me/erasure", Map.of("Liuhe-After", asked.header("Liuhe-After")))
                        .expect(200)
                        .text("state"))
                .isEqualTo("ASKED");
        return asked.text("erasureId");
    }

    private static JsonNode erasureOf(ApiClient anna) {
        node.quiet().await();
        return anna.get("/api/me/erasure").expect(200).body();
    }

    private static List<String> found(String username, Map<String, String> sought) {
        return node.as(username)
                .post("/api/matters/search", sought)
                .expect(200)
                .body()
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static List<String> types(Answer dossier) {
        return dossier.body()
                .path("entries")
                .valueStream()
                .map(entry -> entry.path("type").asString())
                .toList();
    }
}
