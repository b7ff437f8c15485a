package org.liuhe.api.security;

import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;

/**
 * What every answer tells the browser. Before all other filters, so that what they refuse themselves tells it, too. HSTS is
 * over https only, and nothing is kept by a browser or a proxy but what says that it may be.
 */
@Configuration(proxyBeanMethods = false)
class SecurityHeaders {
    static final String POLICY = "Content-Security-Policy";

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";
    private static final String OURS =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; worker-src 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'; form-action 'self' ";
    private static final String NOT_ASKED_FOR =
            "browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    /** @param issuer of the realm, to which a form leads besides our own pages, for signing out */
    @Bean
    FilterRegistrationBean<HeaderWriterFilter> headersOfEveryAnswer(
            @Value("${spring.security.oauth2.resourceserver.jwt.issuer-uri}") String issuer) {
        FilterRegistrationBean<HeaderWriterFilter> registration =
                new FilterRegistrationBean<>(new HeaderWriterFilter(writers(OURS + origin(issuer))));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    private static List<HeaderWriter> writers(String pages) {
        CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
        opener.setPolicy(CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN);
        CrossOriginResourcePolicyHeaderWriter resource = new CrossOriginResourcePolicyHeaderWriter();
        resource.setPolicy(CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy.SAME_ORIGIN);
        return List.of(
                (request, response) -> {
                    // a file has a stricter one of its own
                    if (!response.containsHeader(POLICY))
                        response.setHeader(POLICY, request.getRequestURI().startsWith("/api/") ? NOTHING : pages);
                },
                // a tracking code is in the address of its page
                new ReferrerPolicyHeaderWriter(ReferrerPolicyHeaderWriter.ReferrerPolicy.SAME_ORIGIN),
                new PermissionsPolicyHeaderWriter(NOT_ASKED_FOR),
                new XContentTypeOptionsHeaderWriter(),
                new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY),
                new HstsHeaderWriter(),
                new CacheControlHeadersWriter(),
                opener,
                resource);
    }

    private static String origin(String issuer) {
        URI uri = URI.create(issuer);
        return uri.getScheme() + "://" + uri.getAuthority();
    }
}
