package org.liuhe.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.contracts.Role;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class PageSecurityTest extends ApiTest {
    @ParameterizedTest
    @ValueSource(strings = {"/my", "/inbox", "/file", "/dossier/x", "/anything"})
    void leadsToSignIn(String path) throws Exception {
        http.perform(get(path))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string("Location", containsString("/oauth2/authorization/keycloak")));
    }

    @Test
    void signingInLeadsBackToTheAddressThatWasAskedFor() throws Exception {
        assertThat(leadsBackTo("text/html,*/*;q=0.8")).isEqualTo("http://localhost/inbox?due=today");
        assertThat(leadsBackTo("application/json")).isNull();
        assertThat(leadsBackTo("text/event-stream")).isNull();
        assertThat(leadsBackTo("*/*")).as("a script's or a picture's").isNull();
    }

    private String leadsBackTo(String accepted) throws Exception {
        MvcResult turnedAway =
                http.perform(get("/inbox?due=today").header("Accept", accepted)).andReturn();
        SavedRequest asked = new HttpSessionRequestCache().getRequest(turnedAway.getRequest(), null);
        return asked == null ? null : asked.getRedirectUrl();
    }

    @Test
    void sendsThePersonToTheRealmWithAProofKey() throws Exception {
        http.perform(get("/oauth2/authorization/keycloak"))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string(
                                "Location",
                                allOf(
                                        startsWith(Harness.REALM.issuer() + "/auth?"),
                                        containsString("client_id=liuhe-web"),
                                        containsString("code_challenge_method=S256"),
                                        containsString("state="))));
    }

    @Test
    void signsOutAtTheRealmToo() throws Exception {
        http.perform(MockMvcRequestBuilders.post("/logout")
                        .with(csrf())
                        .with(oidcLogin().clientRegistration(registration())))
                .andExpect(status().is3xxRedirection())
                .andExpect(header().string(
                                "Location",
                                allOf(
                                        startsWith(Harness.REALM.issuer() + "/logout?"),
                                        containsString("id_token_hint="),
                                        containsString("post_logout_redirect_uri="))));
    }

    @Test
    void signingOutClearsWhatTheBrowserKept() throws Exception {
        http.perform(MockMvcRequestBuilders.post("/logout")
                        .secure(true)
                        .with(csrf())
                        .with(oidcLogin().clientRegistration(registration())))
                .andExpect(header().string("Clear-Site-Data", "\"storage\""));
    }

    @Test
    void theApiDoesNotTakeASessionForAToken() throws Exception {
        SecurityContext signedIn = new SecurityContextImpl(new TestingAuthenticationToken(LIN, "", "ROLE_resident"));
        http.perform(get("/api/complaints").sessionAttr(SPRING_SECURITY_CONTEXT_KEY, signedIn))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void givesTheRolesOfTheIdentityToken() {
        OidcIdToken token = OidcIdToken.withTokenValue("t")
                .subject(LIN)
                .claim("realm_access", Map.of("roles", List.of(Role.COMMUNITY, "offline_access")))
                .build();
        assertThat(RealmRoles.of(List.of(new OidcUserAuthority(token))))
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_community");
    }

    private static ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(Harness.REALM.issuer())
                .registrationId("keycloak")
                .clientId("liuhe-web")
                .build();
    }
}
