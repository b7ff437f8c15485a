package org.liuhe.api.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.Edge;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.MovableClock;
import org.liuhe.api.problems.Problems;
import org.liuhe.api.web.TurnedAway;
import org.liuhe.contracts.Refusal;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.AreaRule;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintId;
import org.liuhe.contracts.complaints.FileComplaint;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LimitsFilterTest extends ApiTest {
    @Autowired
    private Problems problems;

    @Autowired
    @Qualifier("gatewayEdge")
    private Edge gatewayEdge;

    private final List<Object> reached = new ArrayList<>();
    private final MovableClock time = new MovableClock();
    private final Limits limits = new Limits(new LocalCounters(new Buckets(Tight.LIMITS, time)), reached::add);
    private final CurrentActor actor = new CurrentActor();

    private MockHttpServletResponse answer(String method, String path, int handled) throws Exception {
        return answer(method, path, handled, "192.0.2.1");
    }

    private MockHttpServletResponse answer(String method, String path, int handled, String address) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setRemoteAddr(address);
        request.addHeader("Accept-Language", "en");
        MockHttpServletResponse response = new MockHttpServletResponse();
        FilterChain chain = (seen, answered) -> {
            // what was turned away is answered by the error page
            Object refused = seen.getAttribute(TurnedAway.REFUSAL);
            if (refused instanceof Refusal refusal) response.setContentType("page " + refusal.code());
            ((HttpServletResponse) answered).setStatus(refused == null ? handled : 429);
        };
        new LimitsFilter(actor, limits, problems).doFilter(request, response, chain);
        return response;
    }

    private static JsonNode problem(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsString());
    }

    private static void signedIn(String subject, String... roles) {
        Jwt jwt = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .subject(subject)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .build();
        SecurityContextHolder.setContext(new SecurityContextImpl(new JwtAuthenticationToken(jwt, List.of())));
    }

    @AfterEach
    void signedOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAddressAsksSoOftenAndNoMore() throws Exception {
        for (int i = 0; i < 3; i++)
            assertThat(answer("GET", "/api/areas", 200).getStatus()).isEqualTo(200);

        MockHttpServletResponse over = answer("GET", "/api/areas", 200);

        assertThat(reached).containsExactly(new Limits.Reached(Limit.REQUESTS));
        assertThat(over.getStatus()).isEqualTo(429);
        assertThat(over.getContentType()).isEqualTo("application/problem+json");
        assertThat(over.getHeader("Retry-After")).isEqualTo("20");
        assertThat(problem(over).get("code").asString()).isEqualTo("limit.requests");
        assertThat(problem(over).get("title").asString()).isEqualTo("Too often");
        assertThat(problem(over).get("detail").asString()).contains("about 1 minutes");
        assertThat(answer("GET", "/api/areas", 200, "192.0.2.2").getStatus())
                .as("a neighbour")
                .isEqualTo(200);
        time.move(Duration.ofSeconds(20));
        assertThat(answer("GET", "/api/areas", 200).getStatus()).isEqualTo(200);
    }

    @Test
    void aPageIsAnsweredWithAPage() throws Exception {
        for (int i = 0; i < 3; i++) answer("GET", "/", 200);
        MockHttpServletResponse over = answer("POST", "/file", 200);
        assertThat(over.getStatus()).isEqualTo(429);
        assertThat(over.getContentType()).isEqualTo("page limit.requests");
        assertThat(over.getHeader("Retry-After")).isEqualTo("20");
    }

    @Test
    void codesThatAreSomebodysDoNotCountAndThoseThatAreNot() throws Exception {
        for (int i = 0; i < 9; i++) {
            assertThat(answer("GET", "/api/public/matters/7KX-2M9-QHD", 200).getStatus())
                    .isEqualTo(200);
            time.move(Duration.ofMinutes(1));
        }
        for (int i = 0; i < 3; i++) {
            assertThat(answer("GET", "/track/7KX-2M9-QHD", 404).getStatus()).isEqualTo(404);
            time.move(Duration.ofMinutes(1));
        }
        MockHttpServletResponse over = answer("GET", "/api/public/matters/7KX-2M9-QHD", 200);
        assertThat(problem(over).get("code").asString()).isEqualTo("limit.missed-codes");
    }

    @Test
    void aPersonWritesSoOftenAndReadsAsOftenAsTheyLike() throws Exception {
        signedIn("lin", Role.RESIDENT);
        for (int i = 0; i < 9; i++)
            assertThat(answer("GET", "/my", 200).getStatus()).isEqualTo(200);
        for (int i = 0; i < 3; i++)
            assertThat(answer("POST", "/my/x", 200).getStatus()).isEqualTo(200);
        assertThat(problem(answer("POST", "/api/complaints", 201)).get("code").asString())
                .isEqualTo("limit.writes");
        signedIn("chen", Role.RESIDENT);
        assertThat(answer("POST", "/my/x", 200).getStatus())
                .as("somebody else at the same address")
                .isEqualTo(200);
    }

    @Test
    void anAddressLongerThanAnyOfOursIsRefused() throws Exception {
        MockHttpServletResponse refused = answer("GET", "/api/" + "x".repeat(4_096), 200);
        assertThat(refused.getStatus()).isEqualTo(414);
        assertThat(problem(refused).get("code").asString()).isEqualTo("request.address-too-long");
    }

    @Test
    void aResidentFilesSoOftenAnHourAndADay() {
        signedIn("lin", Role.RESIDENT);
        bus.on(FileComplaint.class, filed -> null);
        positionsAt(0);
        LimitedEdge edge = new LimitedEdge(gatewayEdge, actor, limits);
        for (int i = 0; i < 3; i++) assertThat(file(edge, "hz/a")).isNotNull();
        refuses(edge, "hz/a", EdgeRule.LIMIT_FILINGS);
        time.move(Duration.ofMinutes(20));
        assertThat(file(edge, "hz/a")).isNotNull();
        time.move(Duration.ofHours(1));
        refuses(edge, "hz/a", EdgeRule.LIMIT_FILINGS);
        assertThat(bus.sent()).hasSize(4);
    }

    @Test
    void whatIsRefusedForAnotherReasonDoesNotCount() {
        signedIn("lin", Role.RESIDENT);
        bus.on(FileComplaint.class, filed -> {
            throw new RuleBroken(AreaRule.AREA_UNKNOWN, "area");
        });
        noStreams();
        LimitedEdge edge = new LimitedEdge(gatewayEdge, actor, limits);
        for (int i = 0; i < 9; i++)
            assertThatThrownBy(() -> file(edge, "hz/a")).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                            refused.refusal().code())
                    .isEqualTo("area.unknown"));
    }

    @Test
    void aFloodInOneAreaIsHeldUpThereAndNotForStaff() {
        bus.on(FileComplaint.class, filed -> null);
        positionsAt(0);
        LimitedEdge edge = new LimitedEdge(gatewayEdge, actor, limits);
        for (int i = 0; i < 5; i++) {
            signedIn("resident-" + i, Role.RESIDENT);
            assertThat(file(edge, "hz/a")).isNotNull();
        }
        signedIn("another", Role.RESIDENT);
        refuses(edge, "hz/a", EdgeRule.LIMIT_FILINGS_IN_AREA);
        for (int i = 0; i < 3; i++)
            assertThat(file(edge, "hz/b")).as("the refused one did not count").isNotNull();
        signedIn("counter", Role.COMMUNITY);
        for (int i = 0; i < 9; i++) assertThat(file(edge, "hz/a")).isNotNull();
    }

    private static void refuses(LimitedEdge edge, String area, EdgeRule rule) {
        assertThatThrownBy(() -> file(edge, area)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo(rule.code());
            assertThat(refused.retryAfterSeconds()).isPositive();
        });
    }

    private static StreamPosition file(LimitedEdge edge, String area) {
        ComplaintId id = ComplaintId.forFiling("lin", UUID.randomUUID().toString());
        return edge.send(
                new FileComplaint(
                        id,
                        TrackingCode.draw(new Random(1)),
                        "property.lift",
                        new AreaPath(area),
                        "3 幢",
                        "电梯停了。",
                        true,
                        Channel.WEB,
                        "zh-CN",
                        null,
                        List.of()),
                id.value());
    }
}
