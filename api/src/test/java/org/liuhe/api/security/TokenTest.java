package org.liuhe.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.liuhe.api.harness.Harness;
import org.liuhe.api.harness.MovableClock;
import org.liuhe.api.harness.Realm;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Page;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.complaints.ListMyComplaints;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class TokenTest extends ApiTest {
    private static final String PATH = "/api/complaints";

    @BeforeEach
    void somethingToRead() {
        bus.answer(ListMyComplaints.class, Page.class, query -> new Page<>(List.of(), null));
    }

    @Test
    void admitsATokenOfOurRealm() throws Exception {
        http.perform(get(PATH).header("Authorization", lin())).andExpect(status().isOk());
    }

    @Test
    void takesTheActorFromTheTokenAlone() throws Exception {
        String token = bearer(
                LIN,
                List.of(Role.RESIDENT, Role.COMMUNITY, "offline_access", "default-roles-liuhe", "a,b"),
                List.of(
                        "/organisations/org-baochu-community",
                        "/organisations/org-baochu-community/manager",
                        "/organisations/org-baochu-community/community",
                        "org-yujing-owners",
                        "org-yujing-owners/manager",
                        "/other/org-x",
                        "/other/org-x/manager",
                        "nonsense"));

        http.perform(get(PATH).header("Authorization", token)).andExpect(status().isOk());

        assertThat(bus.lastActor())
                .contains(new Actor(
                        LIN,
                        Set.of(Role.RESIDENT, Role.COMMUNITY),
                        Set.of("org-baochu-community", "org-yujing-owners"),
                        Set.of("org-baochu-community")));
    }

    @Test
    void asksForATokenWhereThereIsNone() throws Exception {
        http.perform(get(PATH))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"liuhe\""))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("authority.token-missing"))
                .andExpect(jsonPath("$.type").value("urn:liuhe:problem:authority.token-missing"));
    }

    @Test
    void refusesAnExpiredToken() throws Exception {
        String token = lin();
        later(Duration.ofSeconds(309));
        http.perform(get(PATH).header("Authorization", token)).andExpect(status().isOk());
        later(Duration.ofSeconds(3));
        refused(token);
    }

    @Test
    void refusesATokenThatNeverExpires() throws Exception {
        refused(changed(claims -> claims.expirationTime(null)));
    }

    @Test
    void refusesATokenThatIsNotValidYet() throws Exception {
        refused(changed(claims -> claims.notBeforeTime(Date.from(MovableClock.START.plusSeconds(30)))));
    }

    @Test
    void refusesAForgedSignature() throws Exception {
        Realm forger = new Realm();
        refused("Bearer "
                + forger.token(
                        clock.instant(),
                        LIN,
                        List.of(Role.OPERATOR),
                        List.of(),
                        claims -> claims.issuer(Harness.REALM.issuer())));
    }

    @Test
    void refusesATokenWhoseClaimsWereChangedAfterSigning() throws Exception {
        String[] parts = lin().split("\\.");
        String[] other =
                bearer("somebody-else", List.of(Role.OPERATOR), List.of()).split("\\.");
        refused(parts[0] + "." + other[1] + "." + parts[2]);
    }

    @Test
    void refusesATokenOfAnotherRealm() throws Exception {
        Realm other = new Realm();
        refused("Bearer " + other.token(clock.instant(), LIN, List.of(Role.RESIDENT), List.of()));
    }

    @Test
    void refusesATokenOfOurKeyThatNamesAnotherIssuer() throws Exception {
        refused(changed(claims -> claims.issuer("https://elsewhere.example/realms/liuhe")));
    }

    @Test
    void refusesATokenForAnotherAudience() throws Exception {
        refused(changed(claims -> claims.audience("liuhe-web")));
    }

    @Test
    void refusesAnUnsignedToken() throws Exception {
        refused("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJsaW4ifQ.");
    }

    @Test
    void refusesNonsense() throws Exception {
        refused("Bearer nonsense");
    }

    @Test
    void refusesABadTokenEvenWhereNoneIsNeeded() throws Exception {
        http.perform(get("/api/categories").header("Authorization", "Bearer nonsense"))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void saysWhyInTheReadersLanguage() throws Exception {
        http.perform(MockMvcRequestBuilders.get(PATH))
                .andExpect(jsonPath("$.title").value("请先登录"))
                .andExpect(jsonPath("$.detail").value("这一步需要先登录。"))
                .andExpect(header().string("Content-Language", "zh-CN"));
        http.perform(MockMvcRequestBuilders.get(PATH).header("Accept-Language", "fr, en-GB;q=0.8, zh;q=0.5"))
                .andExpect(jsonPath("$.title").value("Please sign in"));
        http.perform(MockMvcRequestBuilders.get(PATH + "?lang=zh-CN").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.title").value("请先登录"));
        http.perform(MockMvcRequestBuilders.get(PATH).header("Accept-Language", "no such; thing"))
                .andExpect(jsonPath("$.title").value("请先登录"));
    }

    private String changed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return "Bearer " + Harness.REALM.token(clock.instant(), LIN, List.of(Role.RESIDENT), List.of(), change);
    }

    private ResultActions refused(String authorization) throws Exception {
        ResultActions answer = http.perform(get(PATH).header("Authorization", authorization))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"liuhe\", error=\"invalid_token\""))
                .andExpect(jsonPath("$.code").value("authority.token-invalid"));
        assertThat(bus.asked()).filteredOn(query -> bus.lastActor().isEmpty()).isEmpty();
        return answer;
    }
}
