package org.liuhe.api.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/** Which access tokens count: of our realm, for this API, at this time. */
@Configuration(proxyBeanMethods = false)
class TokenDecoding {
    static final String AUDIENCE = "liuhe-api";
    private static final Duration SKEW = Duration.ofSeconds(10);

    /** Reads the realm's keys when the first token comes, so that the realm may start later than we do. */
    @Bean
    JwtDecoder jwtDecoder(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer,
            @Value("${spring.security.oauth2.resourceserver.jwt.jwk-set-uri:}") String keys,
            Clock clock) {
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = (keys.isEmpty()
                            ? NimbusJwtDecoder.withIssuerLocation(issuer)
                            : NimbusJwtDecoder.withJwkSetUri(keys))
                    .build();
            decoder.setJwtValidator(validator(issuer, clock));
            return decoder;
        });
    }

    static OAuth2TokenValidator<Jwt> validator(String issuer, Clock clock) {
        JwtTimestampValidator time = new JwtTimestampValidator(SKEW);
        time.setClock(clock);
        time.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                time, new JwtIssuerValidator(issuer), new JwtAudienceValidator(AUDIENCE));
    }
}
