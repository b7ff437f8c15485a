package org.liuhe.api.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.liuhe.api.harness.ApiTest;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/certs")
class RealmOutOfReachTest extends ApiTest {
    @Test
    void isOurTroubleAndNotTheTokens() throws Exception {
        http.perform(get("/api/complaints").header("Authorization", lin()))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.code").value("authority.unavailable"));
    }

    @Test
    void isNotTheTokensFaultWhereTheRealmWasNeverReached() {
        JwtDecoder decoder = new TokenDecoding().jwtDecoder("http://127.0.0.1:1/realms/none", "", Clock.systemUTC());
        assertThatThrownBy(() -> decoder.decode(lin().substring("Bearer ".length())))
                .isInstanceOf(JwtException.class)
                .isNotInstanceOf(BadJwtException.class);
    }
}
