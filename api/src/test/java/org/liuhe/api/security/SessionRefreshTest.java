package org.liuhe.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.contracts.Actor;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

class SessionRefreshTest {

    /** Long past: how long an answer is good is counted from the real time. */
    private static final Instant NOON = Instant.parse("2020-11-24T04:00:00Z");

    private static final ClientRegistration KEYCLOAK = ClientRegistration.withRegistrationId("keycloak")
            .clientId("liuhe-web")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("{baseUrl}/login")
            .authorizationUri("http://localhost/auth")
            .tokenUri("http://localhost/token")
            .userNameAttributeName("sub")
            .build();

    private final HttpSessionOAuth2AuthorizedClientRepository clients =
            new HttpSessionOAuth2AuthorizedClientRepository();
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/inbox");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<String> asked = new ArrayList<>();
    private Map<String, Object> realmSays = claims("lin", List.of("mediator"), List.of("/organisations/org-a"));
    private String realmRefuses;
    private Instant now = NOON;

    @BeforeEach
    void isSignedIn() {
        request.setSession(session);
        OAuth2AuthenticationToken lin = person(claims("lin", List.of("mediator"), List.of("/organisations/org-a")));
        SecurityContextHolder.setContext(new SecurityContextImpl(lin));
        contexts.saveContext(SecurityContextHolder.getContext(), request, response);
        clients.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        KEYCLOAK, "lin", access("access-1"), new OAuth2RefreshToken("refresh-1", NOON)),
                lin,
                request,
                response);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void asksNobodyWhileTheTokenIsGood() throws Exception {
        now = NOON.plusSeconds(49);
        assertThat(arrives().organisations()).containsExactly("org-a");
        assertThat(asked).isEmpty();
    }

    @Test
    void takesWhatTheRealmSaysNow() throws Exception {
        now = NOON.plusSeconds(50);
        realmSays = claims("lin", List.of("resident"), List.of());
        Actor actor = arrives();
        assertThat(actor.organisations()).isEmpty();
        assertThat(actor.roles()).containsExactly("resident");
        assertThat(asked).containsExactly("refresh-1");
    }

    @Test
    void remembersItForTheNextPageAndUsesEachRefreshTokenOnce() throws Exception {
        now = NOON.plusSeconds(50);
        realmSays = claims("lin", List.of("resident"), List.of());
        arrives();
        SecurityContextHolder.setContext(contexts.loadDeferredContext(request).get());
        assertThat(arrives().organisations()).isEmpty();
        assertThat(asked).containsExactly("refresh-1");
        now = Instant.now().plusSeconds(100);
        arrives();
        assertThat(asked).containsExactly("refresh-1", "refresh-2");
    }

    @Test
    void endsTheSessionOfWhomTheRealmDoesNotKnowAnyMore() throws Exception {
        now = NOON.plusSeconds(50);
        realmRefuses = "invalid_grant";
        assertThat(arrives()).isNull();
        assertThat(session.isInvalid()).isTrue();
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void letsNobodyInOnAnOldWordWhileTheRealmIsSilent() throws Exception {
        now = NOON.plusSeconds(50);
        realmRefuses = "invalid_token_response";
        AtomicReference<Boolean> reached = new AtomicReference<>(false);
        filter().doFilter(request, response, (one, other) -> reached.set(true));
        assertThat(reached.get()).isFalse();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void showsWhatIsPublicToNobodyInParticularMeanwhile() throws Exception {
        now = NOON.plusSeconds(50);
        realmRefuses = "invalid_token_response";
        request.setRequestURI("/track/x");
        assertThat(arrives()).isNull();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void asksNobodyForAFile() throws Exception {
        now = NOON.plusSeconds(50);
        request.setRequestURI("/assets/liuhe.css");
        assertThat(arrives()).isNotNull();
        assertThat(asked).isEmpty();
    }

    @Test
    void takesNoWordAboutSomebodyElse() throws Exception {
        now = NOON.plusSeconds(50);
        realmSays = claims("chen", List.of("operator"), List.of());
        filter().doFilter(request, response, (one, other) -> {
            throw new AssertionError("went on");
        });
        assertThat(response.getStatus()).isEqualTo(503);
    }

    /** Who arrives behind the filter; null for nobody. */
    private Actor arrives() throws Exception {
        AtomicReference<Actor> actor = new AtomicReference<>();
        filter().doFilter(
                        request,
                        response,
                        (one, other) -> actor.set(new CurrentActor().find().orElse(null)));
        request.removeAttribute("org.liuhe.api.security.SessionRefresh.FILTERED");
        return actor.get();
    }

    private SessionRefresh filter() {
        return new SessionRefresh(
                clients,
                this::answer,
                registration ->
                        raw -> new Jwt(raw, now, now.plusSeconds(50), Map.of("alg", "none"), new HashMap<>(realmSays)),
                contexts,
                PathPatternRequestMatcher.withDefaults().matcher("/track/**"),
                PathPatternRequestMatcher.withDefaults().matcher("/assets/**"),
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now;
                    }

                    @Override
                    public Clock withZone(java.time.ZoneId zone) {
                        return this;
                    }

                    @Override
                    public java.time.ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }
                });
    }

    private OAuth2AccessTokenResponse answer(OAuth2RefreshTokenGrantRequest question) {
        asked.add(question.getRefreshToken().getTokenValue());
        if (realmRefuses != null) throw new OAuth2AuthorizationException(new OAuth2Error(realmRefuses));
        return OAuth2AccessTokenResponse.withToken("access-" + (asked.size() + 1))
                .tokenType(OAuth2AccessToken.TokenType.BEARER)
                .expiresIn(Duration.ofSeconds(50).toSeconds())
                .refreshToken("refresh-" + (asked.size() + 1))
                .additionalParameters(Map.of("id_token", "identity"))
                .build();
    }

    private static OAuth2AccessToken access(String value) {
        return new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, value, NOON, NOON.plusSeconds(50), Set.of());
    }

    private static Map<String, Object> claims(String subject, List<String> roles, List<String> organisations) {
        return Map.of("sub", subject, "realm_access", Map.of("roles", roles), "organisations", organisations);
    }

    private static OAuth2AuthenticationToken person(Map<String, Object> claims) {
        OidcIdToken identity = new OidcIdToken("identity", NOON, NOON.plusSeconds(50), claims);
        return new OAuth2AuthenticationToken(new DefaultOidcUser(List.of(), identity), List.of(), "keycloak");
    }
}
