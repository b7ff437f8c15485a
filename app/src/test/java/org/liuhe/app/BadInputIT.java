package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.local.LocalServices;
import org.liuhe.contracts.TrackingCode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.context.WebApplicationContext;

/** Bad input over HTTP on real parts: a stable code, a sentence in both languages, and no trace but a clean log line. */
@ExtendWith(OutputCaptureExtension.class)
class BadInputIT {

    private static final String MARKER = "KENNZEICHEN";
    private static final int FILINGS = 6;

    private static Node node;

    @BeforeAll
    static void start() {
        LocalServices services = LocalServices.shared();
        Map<String, String> limits = Map.of(
                "liuhe.limits.filings", FILINGS + "/1h",
                "liuhe.limits.missed-codes", "8/10m",
                "liuhe.limits.request-within", "3s",
                // as behind a proxy, which the machine itself is trusted to be
                "server.forward-headers-strategy", "native");
        node = Node.start(services, services.freshDatabase(), limits);
        node.seeder().register();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                Arguments.of("category", "property.teleport", 422, "complaint.category-unknown", "category"),
                Arguments.of("area", "hz/nowhere", 422, "area.unknown", "area"),
                Arguments.of("area", "../../etc", 422, "area.malformed", "area"),
                Arguments.of("text", MARKER + "长".repeat(20_000), 422, "text.too-long", "text"),
                Arguments.of("text", "   \n\t  ", 422, "text.blank", "text"),
                Arguments.of("text", MARKER + "\u0000", 422, "text.control-character", "text"),
                Arguments.of("text", MARKER + "\u202e反写", 422, "text.control-character", "text"),
                Arguments.of("place", " ", 422, "text.blank", "place"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void refusesAStatement(String field, String value, int status, String code, String named, CapturedOutput log) {
        long before = events();
        Map<String, Object> statement = Walk.statement("property.hygiene");
        statement.put("contactPhone", "13912345678");
        statement.put(field, value);

        Answer zh = node.as("lin").post("/api/complaints", statement);
        Answer en = node.as("lin").post("/api/complaints", statement, Map.of("Accept-Language", "en"));

        assertThat(zh.status()).as(zh.response().body()).isEqualTo(status);
        assertThat(zh.header("Content-Type")).startsWith("application/problem+json");
        assertThat(zh.text("code")).isEqualTo(code);
        assertThat(zh.text("field")).isEqualTo(named);
        assertThat(zh.text("detail")).matches(".*\\p{IsHan}.*");
        assertThat(en.text("code")).isEqualTo(code);
        assertThat(en.text("detail")).isNotBlank().doesNotMatch(".*\\p{IsHan}.*");
        assertThat(events()).isEqualTo(before);
        assertThat(zh.response().body() + log.getAll()).doesNotContain(MARKER, "13912345678");
    }

    @Test
    void knowsNoSuchCode() {
        assertProblem(node.anyone().get("/api/public/matters/AAA-AAA-AAA"), 422, "tracking-code.malformed");
        String unknown = TrackingCode.draw(new Random(99)).value();
        assertProblem(node.anyone().get("/api/public/matters/" + unknown), 404, "tracking-code.unknown");
    }

    @Test
    void refusesAStaleEtag() {
        Walk walk = Walk.begin(node, "property.hygiene").until("ASSIGNED", null);
        Answer old = walk.dossier("property");
        walk.act("property", "signature", Map.of()).expect(200);
        long before = events();

        Answer stale = node.as("property")
                .change(
                        old,
                        "/api/cases/" + old.text("caseId") + "/resolution",
                        Map.of("assignment", 1, "resolution", "DONE", "reply", "好了"));

        assertProblem(stale, 412, "request.stale");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void refusesARepeatedKeyWithAnotherBodyAndAnswersTheSameWithTheSame() {
        Map<String, String> key = Map.of("Idempotency-Key", Walk.key());
        Map<String, Object> statement = Walk.statement("property.hygiene");
        Answer first = node.as("lin").post("/api/complaints", statement, key).expect(201);
        long before = streams();
        Answer again = node.as("lin").post("/api/complaints", statement, key).expect(201);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));

        Map<String, Object> other = new HashMap<>(statement);
        other.put("text", "完全不同的内容");
        assertProblem(node.as("lin").post("/api/complaints", other, key), 422, "request.idempotency-key-reused");
        assertProblem(
                node.as("lin").send("POST", "/api/complaints", "{}", Map.of("Content-Type", "application/json")),
                400,
                "request.idempotency-key-missing");
        assertThat(streams()).isEqualTo(before);
    }

    @Test
    void refusesTokensThatAreForgedOrForeign() {
        String token = node.tokens().apply("lin");
        String[] parts = token.split("\\.");
        String forged = parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse();
        assertProblem(node.anyone().with(forged).get("/api/complaints"), 401, "authority.token-invalid");
        assertProblem(node.anyone().with("nonsense").get("/api/complaints"), 401, "authority.token-invalid");
        assertProblem(node.anyone().get("/api/complaints"), 401, "authority.token-missing");

        String foreign = LocalServices.shared().foreignToken();
        assertProblem(node.anyone().with(foreign).get("/api/complaints"), 401, "authority.token-invalid");
    }

    /** On a node of its own whose clock is ahead, since the token's time is the identity server's. */
    @Test
    void refusesTokensThatHaveExpired() {
        LocalServices services = LocalServices.shared();
        String token = services.token("lin");
        Map<String, String> ahead = Map.of(
                Node.CLOCK_START, Instant.now().plus(Duration.ofMinutes(10)).toString(), Node.CLOCK_OF_TOKENS, "true");
        try (Node later = Node.start(services, services.freshDatabase(), ahead)) {
            assertProblem(later.anyone().with(token).get("/api/complaints"), 401, "authority.token-invalid");
        }
    }

    @Test
    void refusesAnotherOrganisationsCaseAndAStepThatIsOver() {
        Walk walk = Walk.begin(node, "property.hygiene").until("ASSIGNED", null);
        Answer dossier = walk.dossier("property");
        String work = "/api/cases/" + dossier.text("caseId");
        Map<String, Object> first = Map.of("assignment", 1);
        long before = events();

        assertProblem(node.as("property2").change(dossier, work + "/signature", first), 404, "matter.unknown");
        assertProblem(node.as("lin").change(dossier, work + "/signature", first), 403, "authority.denied");
        assertProblem(node.as("property2").get("/api/dossiers/" + walk.complaintId()), 404, "matter.unknown");
        assertThat(events()).isEqualTo(before);

        walk.signedAndResolvedBy("property");
        Answer late = walk.act("property", "resolution", Map.of("resolution", "DONE", "reply", "又好了"));
        assertProblem(late, 422, "case.already-resolved");
    }

    @Test
    void refusesWhatIsNoRequest() {
        Map<String, String> json = Map.of("Content-Type", "application/json", "Idempotency-Key", Walk.key());
        assertProblem(node.as("lin").send("POST", "/api/complaints", "{\"text\":", json), 400, "request.malformed");
        assertProblem(node.as("lin").get("/api/nothing-here"), 404, "request.path-unknown");
        assertProblem(
                node.as("lin").send("DELETE", "/api/complaints", null, Map.of()), 405, "request.method-not-allowed");
        assertProblem(node.as("lin").get("/api/complaints?cursor=%00"), 422, "id.malformed");
        assertProblem(node.anyone().get("/api/public/matters?stage=FLYING"), 400, "request.value-unknown");
    }

    /** Chen does, who does nothing else here. */
    @Test
    void refusesAResidentWhoFilesTooOften() {
        for (int i = 0; i < FILINGS; i++)
            node.as("chen")
                    .post("/api/complaints", Walk.statement("property.hygiene"))
                    .expect(201);
        long before = streams();

        Map<String, Object> another = Walk.statement("property.hygiene");
        Answer refused = node.as("chen").post("/api/complaints", another);

        assertProblem(refused, 429, "limit.filings");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600 / FILINGS);
        assertThat(refused.text("detail")).contains("分钟");
        assertThat(streams()).isEqualTo(before);
        assertThat(node.management().get("/actuator/prometheus").response().body())
                .contains("liuhe_limits_reached_total{limit=\"filings\"} 1.0");
        List<String> rows = node.jdbc()
                .sql("SELECT id FROM limit_bucket WHERE id LIKE 'filings%'")
                .query(String.class)
                .list();
        String subject = LocalServices.shared().person("chen").subject();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(subject));

        node.clock().moveBy(Duration.ofHours(1));
        node.as("chen").post("/api/complaints", another).expect(201);
    }

    @Test
    void doesNotLetAnybodyGuessCodes() {
        Random random = new Random(2026);
        Answer answer = null;
        for (int i = 0; i < 9; i++) answer = node.anyone().get("/api/public/matters/" + TrackingCode.draw(random));
        assertProblem(answer, 429, "limit.missed-codes");
        assertThat(answer.header("Retry-After")).isNotNull();
        Answer page = node.anyone().get("/track/" + TrackingCode.draw(random), Map.of("Accept", "text/html"));
        assertThat(page.status()).isEqualTo(429);
        assertThat(page.header("Retry-After")).isNotNull();
        assertThat(page.response().body()).contains("<html lang=\"zh-CN\"", "请稍等再试", "查不到的查询码太多了");
        assertThat(node.as("lin")
                        .get("/api/public/matters/" + TrackingCode.draw(random))
                        .status())
                .as("whoever signed in is counted apart")
                .isEqualTo(404);
        String code = "/api/public/matters/" + TrackingCode.draw(random);
        assertThat(node.anyone()
                        .get(code, Map.of("X-Forwarded-For", "203.0.113.9"))
                        .status())
                .as("somebody else behind the same proxy")
                .isEqualTo(404);
        node.clock().moveBy(Duration.ofMinutes(11));
    }

    @Test
    void refusesWhatIsTooLongTooDeepOrTooWide() {
        Map<String, String> json = Map.of("Content-Type", "application/json", "Idempotency-Key", Walk.key());
        String deep = "{\"more\": " + "[".repeat(200) + "]".repeat(200) + "}";
        assertProblem(node.as("lin").send("POST", "/api/complaints", deep, json), 400, "request.too-deep");
        String wide = "{\"more\": [" + "1,".repeat(40_000) + "1]}";
        assertProblem(node.as("lin").send("POST", "/api/complaints", wide, json), 413, "request.too-large");
        String area = "x".repeat(5_000);
        assertProblem(node.anyone().get("/api/public/matters?area=" + area), 414, "request.address-too-long");
        assertThat(node.anyone()
                        .get("/matters?area=" + area, Map.of("Accept", "text/html"))
                        .status())
                .isEqualTo(414);
        assertThat(node.anyone()
                        .get("/api/areas", Map.of("X-Long", "x".repeat(9_000)))
                        .status())
                .isEqualTo(400);
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
        String text = "text=" + "x".repeat(300_000);
        Answer long_ = node.anyone().send("POST", "/file", text, form);
        assertThat(long_.status()).isEqualTo(413);
        assertThat(long_.response().body()).contains("内容太长了", "256 KB");
        assertThat(long_.header("Content-Security-Policy")).contains("default-src 'self'");
        assertProblem(node.anyone().send("POST", "/api/complaints", text, form), 401, "authority.token-missing");
    }

    @Test
    void refusesAFormThatIsNotItsOwnInTheReadersLanguage() {
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "text/html");
        for (String path : List.of("/file", "/my/x", "/logout")) {
            Answer zh = node.anyone().send("POST", path, "text=x&_csrf=guessed", form);
            assertThat(zh.status()).isEqualTo(403);
            assertThat(zh.response().body()).contains("<html lang=\"zh-CN\"", "所以什么也没有提交");
        }
        Map<String, String> english = new HashMap<>(form);
        english.put("Accept-Language", "en");
        Answer en = node.anyone().send("POST", "/file", "text=x", english);
        assertThat(en.status()).isEqualTo(403);
        assertThat(en.response().body()).contains("<html lang=\"en\"", "so nothing was submitted");
    }

    @Test
    void keepsASessionInACookieThatNoScriptAndNoOtherSiteSends() {
        Map<String, String> page = Map.of("Accept", "text/html");
        Answer plain = node.anyone().get("/my", page);
        assertThat(plain.status()).isEqualTo(302);
        assertThat(plain.header("Set-Cookie")).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax");
        assertThat(plain.header("Strict-Transport-Security")).isNull();
        Answer tls = node.anyone().get("/my", Map.of("Accept", "text/html", "X-Forwarded-Proto", "https"));
        assertThat(tls.header("Set-Cookie")).contains("Secure", "HttpOnly", "SameSite=Lax");
        assertThat(tls.header("Strict-Transport-Security")).contains("max-age=31536000");
        ServletContext servlets = ((WebApplicationContext) node.context()).getServletContext();
        assertThat(servlets.getSessionTimeout()).as("minutes").isEqualTo(30);
        assertThat(servlets.getEffectiveSessionTrackingModes()).containsExactly(SessionTrackingMode.COOKIE);
    }

    @Test
    void cutsOffWhoeverSendsAByteNowAndThen() throws IOException {
        String json = "Content-Type: application/json\r\nIdempotency-Key: slow\r\nContent-Length: 1000\r\n\r\n";
        String form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n";
        String lin = "Authorization: Bearer " + node.tokens().apply("lin") + "\r\n";
        List<String> heads = List.of(
                "GET /matters HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                "POST /file HTTP/1.1\r\nHost: localhost\r\n" + form,
                "POST /api/complaints HTTP/1.1\r\nHost: localhost\r\n" + lin + json,
                // it is answered at once, and would go on sending what nobody reads
                "POST /api/complaints HTTP/1.1\r\nHost: localhost\r\n" + json);
        try (Trickle trickle = new Trickle(node.port(), heads)) {
            assertThat(trickle.untilAllAreCutOff(Duration.ofSeconds(30)))
                    .as("after three seconds, and not at once")
                    .isGreaterThan(Duration.ofMillis(2_500));
        }
        assertThat(node.anyone().get("/api/areas").status()).isEqualTo(200);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.text("code")).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    private static long events() {
        node.quiet().await();
        return node.jdbc()
                .sql("SELECT count(*) FROM domainevententry")
                .query(Long.class)
                .single();
    }

    private static long streams() {
        node.quiet().await();
        return node.jdbc()
                .sql("SELECT count(DISTINCT aggregateidentifier) FROM domainevententry")
                .query(Long.class)
                .single();
    }
}
