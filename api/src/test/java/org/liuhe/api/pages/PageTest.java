package org.liuhe.api.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.attachments.ListAttachments;
import org.liuhe.contracts.attachments.MayAttach;
import org.liuhe.contracts.councils.ListPublicCouncils;
import org.liuhe.contracts.matters.FindMatterGraph;
import org.liuhe.contracts.matters.MatterGraph;
import org.liuhe.contracts.moderation.ListPublications;
import org.liuhe.contracts.support.FindSupport;
import org.liuhe.contracts.support.ListMySupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the tests of all pages share. */
@SpringBootTest(
        classes = PagesUnderTest.class,
        properties = {
            "spring.security.oauth2.resourceserver.jwt.issuer-uri=http://localhost/realms/liuhe",
            "spring.security.oauth2.client.registration.keycloak.client-id=liuhe-web",
            "spring.security.oauth2.client.provider.keycloak.issuer-uri=http://localhost/realms/liuhe",
            "server.tomcat.max-http-form-post-size=64KB",
            "springdoc.api-docs.enabled=false",
            "liuhe.limits.requests=1000000/1m",
            "liuhe.limits.searches=1000000/1m",
            "liuhe.limits.writes=1000000/1m",
            "liuhe.limits.missed-codes=1000000/1m"
        })
@AutoConfigureMockMvc
abstract class PageTest {

    @Autowired
    MockMvc web;

    @Autowired
    FakeEdge edge;

    @BeforeEach
    void forget() {
        edge.reset();
        edge.answer(FindMatterGraph.class, any -> new MatterGraph(List.of(), List.of()));
        edge.answer(ListPublications.class, any -> List.of());
        edge.answer(ListAttachments.class, any -> List.of());
        edge.answer(MayAttach.class, any -> true);
        edge.answer(FindSupport.class, any -> Samples.support("<5", false, false));
        edge.answer(ListPublicCouncils.class, any -> new Page<>(List.of(), null));
        edge.answer(ListMySupport.class, any -> new Page<>(List.of(), null));
    }

    static RequestPostProcessor as(String name, String role, String... organisations) {
        RequestPostProcessor signedIn = oidcLogin().idToken(token -> token.subject("subject-" + name)
                .claim("preferred_username", name)
                .claim("realm_access", Map.of("roles", List.of(role)))
                .claim("organisations", List.of(organisations)));
        return request -> withToken(signedIn.postProcessRequest(request), "subject-" + name);
    }

    /** Lin, whose account has an address that was confirmed. */
    static RequestPostProcessor linWithMail() {
        RequestPostProcessor signedIn = oidcLogin().idToken(token -> token.subject("subject-lin")
                .claim("preferred_username", "lin")
                .claim("realm_access", Map.of("roles", List.of("resident")))
                .claim("email", "lin@example.org")
                .claim("email_verified", true));
        return request -> withToken(signedIn.postProcessRequest(request), "subject-lin");
    }

    /** As after signing in: the session has a token that is still good. */
    private static MockHttpServletRequest withToken(MockHttpServletRequest request, String subject) {
        ClientRegistration realm = ClientRegistration.withRegistrationId("test")
                .clientId("test")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenUri("http://localhost/token")
                .build();
        OAuth2AccessToken token = new OAuth2AccessToken(
                OAuth2AccessToken.TokenType.BEARER, "token", Samples.NOW, Samples.NOW.plusSeconds(50));
        new HttpSessionOAuth2AuthorizedClientRepository()
                .saveAuthorizedClient(
                        new OAuth2AuthorizedClient(realm, subject, token),
                        new TestingAuthenticationToken(subject, null),
                        request,
                        new MockHttpServletResponse());
        return request;
    }

    static RequestPostProcessor lin() {
        return as("lin", "resident");
    }

    static RequestPostProcessor clerk() {
        return as("chen", "property-manager", "org-lvyuan");
    }

    /** The page in Chinese, which must have been found. */
    String page(String path, RequestPostProcessor... who) {
        return text(answer(get(path), 200, who));
    }

    String english(String path, RequestPostProcessor... who) {
        return text(answer(get(path).header("Accept-Language", "en"), 200, who));
    }

    MvcResult send(String path, RequestPostProcessor who, int status, String... pairs) {
        MockHttpServletRequestBuilder request = post(path).with(csrf());
        for (int i = 0; i < pairs.length; i += 2) request.param(pairs[i], pairs[i + 1]);
        return answer(request, status, who);
    }

    MvcResult answer(AbstractMockHttpServletRequestBuilder<?> request, int status, RequestPostProcessor... who) {
        for (RequestPostProcessor each : who) request.with(each);
        try {
            MvcResult result = web.perform(request).andReturn();
            assertThat(result.getResponse().getStatus()).as(text(result)).isEqualTo(status);
            if (text(result).startsWith("<!DOCTYPE html>"))
                assertThat(text(result)).doesNotContain("??", "<script>alert");
            return result;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static String text(MvcResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
