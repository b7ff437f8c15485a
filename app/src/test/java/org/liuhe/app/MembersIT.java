package org.liuhe.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.liuhe.app.ApiClient.Answer;
import org.liuhe.app.local.Cookies;
import org.liuhe.app.local.LocalServices;
import org.liuhe.app.local.Person;
import org.liuhe.app.local.TokenPair;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.Acting;
import org.liuhe.contracts.areas.ChangeMemberRoles;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.identity.Accounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Members come and go at the real Keycloak, and whoever is gone is a stranger within a minute. */
class MembersIT {

    private static final String STATION = "/api/organisations/org-xihu-police";
    private static final String PROPERTY = "/api/organisations/org-yujing-property";

    private static LocalServices services;
    private static Node node;

    @BeforeAll
    static void start() {
        services = LocalServices.shared();
        node = Node.start(services, services.freshDatabase(), Map.of(Node.CLOCK_OF_TOKENS, "true"));
        node.seeder().register();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void isAStrangerWithinAMinuteOfBeingRemoved() throws Exception {
        Person officer = services.person("police");
        TokenPair pair = services.signIn("police");
        ApiClient held = node.anyone().with(pair.access());
        assertThat(usernames(held.get(STATION + "/members").expect(200))).contains("police");
        assertThat(lifetime(pair.access())).isPositive().isLessThanOrEqualTo(50);
        PageSession pages = new PageSession(officer);
        assertThat(pages.open("/desk/members/org-xihu-police").body()).contains("police");
        // what a calendar program is shown goes by this, since its person is not there
        assertThat(acting(officer).organisations()).containsExactly("org-xihu-police");
        assertThat(acting(officer).roles()).contains("police");

        node.as("operator")
                .post(STATION + "/member-removals", Map.of("accountId", officer.subject()))
                .expect(200);
        try {
            assertThat(services.refreshed(pair)).as("a session that ended").isEmpty();
            assertThat(acting(officer).organisations()).isEmpty();
            assertThat(acting(officer).roles()).doesNotContain("police");
            node.clock().moveTo(Instant.now().plusSeconds(60));
            assertThat(held.get(STATION + "/members").status()).isEqualTo(401);
            HttpResponse<String> page = pages.open("/desk/members/org-xihu-police");
            assertThat(page.uri().toString()).startsWith(services.issuer());
            node.clock().release();

            Answer again = node.anyone().with(services.token("police")).get(STATION + "/members");
            Answer stranger = node.as("newcomer").get(STATION + "/members");
            assertThat(again.status()).isEqualTo(stranger.status()).isEqualTo(403);
            assertThat(again.text("code")).isEqualTo(stranger.text("code"));
            assertThat(usernames(node.as("operator").get(STATION + "/members").expect(200)))
                    .isEmpty();
            node.as("operator")
                    .post(STATION + "/member-removals", Map.of("accountId", officer.subject()))
                    .expect(200);
        } finally {
            node.clock().release();
            node.as("operator")
                    .post(STATION + "/members", Map.of("account", "police", "roles", List.of("police", "manager")))
                    .expect(200);
        }
        node.anyone().with(services.token("police")).get(STATION + "/members").expect(200);
        assertThat(recorded("org-xihu-police")).containsSubsequence("MemberRemoved", "MemberAdded");
        assertThat(node.jdbc()
                        .sql("SELECT convert_from(metadata, 'UTF8') FROM domainevententry WHERE aggregateidentifier = "
                                + "'org-xihu-police' AND payloadtype LIKE '%MemberRemoved'")
                        .query(String.class)
                        .list())
                .hasSize(1)
                .allSatisfy(metadata -> assertThat(metadata)
                        .contains(services.person("operator").subject()));
    }

    @Test
    void losesARoleWithinAMinuteOnAPageToo() throws Exception {
        PageSession pages = new PageSession(services.person("court"));
        String court = "/api/organisations/org-xihu-court";
        String clerk = services.person("court").subject();
        assertThat(pages.open("/desk/members/org-xihu-court").statusCode()).isEqualTo(200);
        // an operator appoints, and so never takes a manager's role: another manager does
        String other = invited(court, node.as("operator"), List.of("court", "manager"));
        try {
            node.send(
                    new Actor(other, Set.of("court"), Set.of("org-xihu-court"), Set.of("org-xihu-court")),
                    new ChangeMemberRoles(new OrganisationId("org-xihu-court"), clerk, List.of("court")));
            node.clock().moveTo(Instant.now().plusSeconds(60));
            assertThat(pages.open("/desk/members/org-xihu-court").statusCode()).isEqualTo(403);
            assertThat(pages.open("/inbox").statusCode()).isEqualTo(200);
        } finally {
            node.clock().release();
            node.as("operator")
                    .post(court + "/member-roles", Map.of("accountId", clerk, "roles", List.of("court", "manager")))
                    .expect(200);
            node.bean(Accounts.class).delete(other);
            assertThat(node.bean(Accounts.class).acting(other)).isEmpty();
        }
    }

    @Test
    void givesAnAccountToWhoHasNone() {
        ApiClient manager = node.as("property");
        String username = "wang-" + UUID.randomUUID().toString().substring(0, 8);
        manager.post(PROPERTY + "/member-invitations", invitation(username, "only-for-once-7"))
                .expect(200);
        manager.post(PROPERTY + "/member-invitations", invitation(username, "another-for-once-8"))
                .expect(200);
        JsonNode member = member(manager, username);
        assertThat(member.path("name").asString()).isEqualTo("王客服");
        assertThat(member.path("roles").toString()).isEqualTo("[\"property-manager\"]");

        Answer taken = node.as("property2")
                .post(
                        "/api/organisations/org-cuiyuan-property/member-invitations",
                        invitation(username, "only-for-once-7"))
                .expect(422);
        assertThat(taken.text("code")).isEqualTo("member.account-exists");
        Answer weak = manager.post(
                        PROPERTY + "/member-invitations", invitation("li-" + username, "li-" + username + "-1"))
                .expect(422);
        assertThat(weak.text("code") + " " + weak.text("field")).isEqualTo("member.account-refused temporaryPassword");
        Answer nobody = manager.post(
                        PROPERTY + "/members", Map.of("account", username + "x", "roles", List.of("property-manager")))
                .expect(422);
        assertThat(nobody.text("code")).isEqualTo("member.account-unknown");

        String accountId = member.path("accountId").asString();
        manager.post(
                        PROPERTY + "/member-roles",
                        Map.of("accountId", accountId, "roles", List.of("manager", "property-manager")))
                .expect(200);
        assertThat(member(manager, username).path("roles").toString()).isEqualTo("[\"manager\",\"property-manager\"]");
        manager.post(PROPERTY + "/member-roles", Map.of("accountId", accountId, "roles", List.of("property-manager")))
                .expect(200);
        assertThat(member(manager, username).path("roles").toString()).isEqualTo("[\"property-manager\"]");
        assertThat(recorded("org-yujing-property"))
                .containsSubsequence("MemberAdded", "MemberRolesChanged", "MemberRolesChanged");
        assertThat(node.jdbc()
                        .sql("SELECT convert_from(payload, 'UTF8') FROM domainevententry WHERE aggregateidentifier = "
                                + "'org-yujing-property'")
                        .query(String.class)
                        .list())
                .allSatisfy(payload -> assertThat(payload).doesNotContain(username, "王客服", "for-once"));

        node.bean(Accounts.class).delete(accountId);
        node.bean(Accounts.class).delete(accountId);
        assertThat(usernames(manager.get(PROPERTY + "/members").expect(200))).doesNotContain(username);
        manager.post(PROPERTY + "/member-removals", Map.of("accountId", accountId))
                .expect(200);
    }

    @Test
    void tellsThePartiesTheMediatorsAndNobodyElse() {
        assertThat(names("lin", "org-beishan-mediation")).containsExactly("北山人民调解员");
        assertThat(names("lin", "org-yujing-property")).isEmpty();
        assertThat(names("property2", "org-yujing-property")).contains("御景物业客服");
        assertThat(node.as("lin").get(PROPERTY + "/members").status()).isEqualTo(403);
    }

    private static List<String> names(String reader, String organisation) {
        return node.as(reader)
                .get("/api/organisations/" + organisation + "/staff")
                .expect(200)
                .body()
                .valueStream()
                .map(staff -> staff.path("name").asString())
                .toList();
    }

    private static String invited(String organisation, ApiClient by, List<String> roles) {
        String username = "deputy-" + UUID.randomUUID().toString().substring(0, 8);
        by.post(
                        organisation + "/member-invitations",
                        Map.of(
                                "username",
                                username,
                                "name",
                                "副手",
                                "temporaryPassword",
                                "only-for-once-7",
                                "roles",
                                roles))
                .expect(200);
        return member(node.as("operator"), organisation, username)
                .path("accountId")
                .asString();
    }

    private static Map<String, Object> invitation(String username, String password) {
        return Map.of(
                "username",
                username,
                "name",
                "王客服",
                "temporaryPassword",
                password,
                "roles",
                List.of("property-manager"));
    }

    private static JsonNode member(ApiClient reader, String username) {
        return member(reader, PROPERTY, username);
    }

    private static JsonNode member(ApiClient reader, String organisation, String username) {
        return reader.get(organisation + "/members")
                .expect(200)
                .body()
                .valueStream()
                .filter(member -> member.path("username").asString().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> usernames(Answer members) {
        return members.body()
                .valueStream()
                .map(member -> member.path("username").asString())
                .toList();
    }

    private static List<String> recorded(String organisation) {
        return node
                .jdbc()
                .sql("SELECT payloadtype FROM domainevententry WHERE aggregateidentifier = :id ORDER BY sequencenumber")
                .param("id", organisation)
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    private static Acting acting(Person person) {
        return node.bean(Accounts.class).acting(person.subject()).orElseThrow();
    }

    /** Seconds from a token's beginning to its end. */
    private static long lifetime(String token) {
        JsonNode claims =
                JsonMapper.builder().build().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        return claims.path("exp").asLong() - claims.path("iat").asLong();
    }

    /** Somebody signed in on the pages, as a browser is: by the realm's own form and two sessions. */
    private static final class PageSession {

        private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

        private final HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new Cookies())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();

        PageSession(Person person) throws IOException, InterruptedException {
            HttpResponse<String> form = open("/desk");
            Matcher action = FORM.matcher(form.body());
            assertThat(action.find()).isTrue();
            HttpResponse<String> desk = browser.send(
                    HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded(person.username())
                                    + "&password=" + encoded(person.password())))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(desk.uri().toString()).startsWith(node.address());
        }

        HttpResponse<String> open(String path) throws IOException, InterruptedException {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(node.address() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
