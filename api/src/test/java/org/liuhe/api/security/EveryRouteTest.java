package org.liuhe.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.web.TurnedAway;
import org.liuhe.contracts.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page and every operation of the API, whoever asks and whatever comes of it: none may be forgotten. */
class EveryRouteTest extends ApiTest {
    private static final String NOT_KEPT = "no-cache, no-store, max-age=0, must-revalidate";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private FilterRegistrationBean<HeaderWriterFilter> headers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    private MockMvc web;

    @BeforeEach
    void withTheHeaders() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(headers.getFilter())
                .apply(springSecurity())
                .build();
    }

    private record Route(HttpMethod method, String path) {
        boolean isPage() {
            return !path.startsWith("/api/");
        }
    }

    private List<Route> routes() {
        List<Route> all = new ArrayList<>();
        routes.getHandlerMethods()
                .forEach((mapping, handler) -> mapping.getPatternValues().forEach(pattern -> {
                    String path = pattern.replaceAll("\\{\\*?[^}]+}", "x");
                    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
                    if (methods.isEmpty()) all.add(new Route(HttpMethod.GET, path));
                    methods.forEach(method -> all.add(new Route(method.asHttpMethod(), path)));
                }));
        return all;
    }

    @Test
    void saysInEachAnswerWhatTheBrowserMayDo() throws Exception {
        List<Route> all = routes();
        assertThat(all).hasSizeGreaterThan(150).anyMatch(Route::isPage).anyMatch(route -> !route.isPage());
        for (Route route : all) {
            check(route, web.perform(asked(route)).andReturn().getResponse());
            RequestPostProcessor lin = oidcLogin().idToken(token -> token.subject(LIN)
                    .claim("realm_access", Map.of("roles", List.of(Role.RESIDENT))));
            MockHttpServletRequestBuilder known = route.isPage()
                    ? asked(route).with(lin).with(csrf())
                    : asked(route).header("Authorization", lin());
            check(route, web.perform(known).andReturn().getResponse());
        }
        for (String path : List.of("/nothing-here", "/api/nothing-here", "/assets/mark.svg", "/api//x"))
            check(
                    new Route(HttpMethod.GET, path),
                    web.perform(get(path).secure(true)).andReturn().getResponse());
    }

    private static MockHttpServletRequestBuilder asked(Route route) {
        return MockMvcRequestBuilders.request(route.method(), route.path())
                .accept("text/html", "application/json", "*/*")
                .secure(true);
    }

    private static void check(Route route, MockHttpServletResponse answer) {
        String policy = answer.getHeader(SecurityHeaders.POLICY);
        assertThat(policy)
                .as(route.toString())
                .startsWith(route.isPage() ? "default-src 'self';" : "default-src 'none';")
                .contains("frame-ancestors 'none'", "base-uri 'none'", "form-action")
                .doesNotContain("unsafe", "*");
        Map<String, String> exact = Map.of(
                "X-Content-Type-Options", "nosniff",
                "X-Frame-Options", "DENY",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
        exact.forEach((name, value) ->
                assertThat(answer.getHeaders(name)).as(route + " " + name).containsExactly(value));
        assertThat(answer.getHeader("Permissions-Policy")).as(route.toString()).contains("camera=()", "geolocation=()");
        assertThat(answer.getHeader("Strict-Transport-Security"))
                .as(route.toString())
                .startsWith("max-age=31536000");
        boolean asset = route.path().startsWith("/assets/") && answer.getStatus() == 200;
        if (!asset)
            assertThat(answer.getHeader("Cache-Control")).as(route.toString()).contains("no-store");
    }

    @Test
    void doesNotSpeakOfTlsWhereThereIsNone() throws Exception {
        web.perform(get("/track"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(header().string("Cache-Control", NOT_KEPT))
                .andExpect(header().string(
                                SecurityHeaders.POLICY, containsString("form-action 'self' http://127.0.0.1:")));
    }

    /** The first question for a parameter would read such a body whole, whoever sent it. */
    @Test
    void readsNoBodyInPartsOfTheApi() throws Exception {
        for (Route route : routes()) {
            if (route.isPage()) continue;
            MockHttpServletResponse answer = web.perform(asked(route)
                            .contentType("multipart/form-data; boundary=x")
                            .content("--x--"))
                    .andReturn()
                    .getResponse();
            check(route, answer);
            assertThat(answer.getStatus()).as(route.toString()).isEqualTo(415);
        }
    }

    /** Signing out is one of them. */
    @Test
    void refusesEachFormWithoutItsTokenOrWithAnothers() throws Exception {
        Set<String> paths = new TreeSet<>(Set.of("/logout"));
        routes().stream()
                .filter(route -> route.isPage() && route.method() == HttpMethod.POST)
                .forEach(route -> paths.add(route.path()));
        assertThat(paths).hasSizeGreaterThan(6).contains("/file", "/my/x", "/matter/x", "/dossier/x", "/my/x/files");
        for (String path : paths)
            for (RequestPostProcessor token : List.<RequestPostProcessor>of(
                    untouched -> untouched,
                    csrf().useInvalidToken(),
                    csrf().useInvalidToken().asHeader()))
                web.perform(MockMvcRequestBuilders.post(path).with(oidcLogin()).with(token))
                        .andExpect(status().isForbidden())
                        .andExpect(request()
                                .attribute(TurnedAway.REFUSAL, new Refused(EdgeRule.FORM_EXPIRED, null).refusal()));
        assertThat(bus.sent()).isEmpty();
    }
}
