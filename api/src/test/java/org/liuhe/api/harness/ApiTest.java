package org.liuhe.api.harness;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.liuhe.api.ApiModule;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.FindStreamPosition;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.StreamPosition;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The whole API on its real filter chains, with real tokens and a real database, and handlers given by the test. */
@SpringBootTest(classes = {Harness.class, ApiModule.class})
@ContextConfiguration(initializers = OtherTestsLeftOut.class)
public abstract class ApiTest {
    protected static final String LIN = "f3b2a9c0-lin";
    protected static final String COMPLAINT = "cmp-1111";
    protected static final String CASE = "case-2222";

    @Autowired
    protected Bus bus;

    @Autowired
    protected MovableClock clock;

    @Autowired
    private WebApplicationContext context;

    protected MockMvc http;

    @DynamicPropertySource
    static void identity(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", Harness.REALM::issuer);
        registry.add("spring.security.oauth2.client.provider.keycloak.issuer-uri", Harness.REALM::issuer);
        registry.add("spring.security.oauth2.client.registration.keycloak.client-id", () -> "liuhe-web");
        registry.add("spring.security.oauth2.client.registration.keycloak.client-secret", () -> "made-up");
        registry.add("spring.security.oauth2.client.registration.keycloak.scope", () -> "openid,profile");
        // its clock stands still, and one person asks for many
        for (String limit : List.of("requests", "missed-codes", "searches", "proofs", "writes", "filings"))
            registry.add("liuhe.limits." + limit, () -> "1000000/1m");
    }

    @BeforeEach
    void freshStart() {
        bus.reset();
        clock.reset();
        http = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    /** Lin's token, good for the next five minutes by the test's clock. */
    protected String lin() {
        return bearer(LIN, List.of(Role.RESIDENT), List.of());
    }

    protected String property() {
        return bearer("a-clerk", List.of(Role.PROPERTY_MANAGER), List.of("org-yujing-property"));
    }

    protected String bearer(String subject, List<String> roles, List<String> organisations) {
        return "Bearer " + Harness.REALM.token(clock.instant(), subject, roles, organisations);
    }

    protected MockHttpServletRequestBuilder get(String path, Object... variables) {
        return MockMvcRequestBuilders.get(path, variables).header("Accept-Language", "en");
    }

    /** A POST with a fresh key. */
    protected MockHttpServletRequestBuilder post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    protected MockHttpServletRequestBuilder post(String path, String json, String key) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path)
                .header("Accept-Language", "en")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json);
        return key == null ? request : request.header("Idempotency-Key", key);
    }

    /** Every stream stands at this sequence. */
    protected void positionsAt(long sequence) {
        bus.answer(
                FindStreamPosition.class,
                StreamPosition.class,
                query -> new StreamPosition(query.aggregateId(), sequence));
    }

    /** No stream is there yet. */
    protected void noStreams() {
        bus.answer(FindStreamPosition.class, StreamPosition.class, query -> {
            throw new RuleBroken(CommonRule.MATTER_UNKNOWN);
        });
    }

    protected void later(Duration by) {
        clock.move(by);
    }
}
