package org.liuhe.api.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer tells the browser; nosniff, and HSTS over https, come with Spring Security's defaults. */
final class SecurityHeaders {
    private SecurityHeaders() {}

    /** @param identity origin to which a form may lead besides our own, for signing out; empty for none */
    static void on(HeadersConfigurer<HttpSecurity> headers, String identity) {
        String formAction = identity.isEmpty() ? "'self'" : "'self' " + identity;
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'self'; img-src 'self' data:; "
                        + "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action " + formAction))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(frame -> frame.deny());
    }
}
