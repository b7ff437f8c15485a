package org.liuhe.api.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.limits.LimitsFilter;
import org.liuhe.api.problems.Problems;
import org.liuhe.api.web.FileForms;
import org.liuhe.contracts.CommonRule;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The API: bearer tokens, no session, no cookie, and nothing without a token but what is public. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    private static final String[] OPEN = {
        "/api/public/**",
        "/api/areas",
        "/api/areas/boundaries",
        "/api/organisations",
        "/api/categories",
        "/api/openapi",
        "/api/openapi.yaml"
    };

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http, Problems problems, LimitsFilter limits, IdempotencyFilter idempotency) throws Exception {
        AuthenticationEntryPoint entryPoint = entryPoint(problems);
        AccessDeniedHandler denied =
                (request, response, exception) -> problems.write(request, response, CommonRule.DENIED);
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.authenticationEntryPoint(entryPoint)
                        .accessDeniedHandler(denied)
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(converter()))
                        .withObjectPostProcessor(failuresTo(entryPoint)))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .headers(headers -> headers.disable())
                .addFilterBefore(withoutParts(problems), BearerTokenAuthenticationFilter.class)
                .addFilterBefore(limits, AuthorizationFilter.class)
                .addFilterAfter(idempotency, AuthorizationFilter.class)
                .build();
    }

    /** The first question for a parameter would read a body in parts whole, whoever sent it. */
    private static Filter withoutParts(Problems problems) {
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest asked
                    && response instanceof HttpServletResponse answer
                    && FileForms.hasParts(asked)) problems.write(asked, answer, EdgeRule.MEDIA_TYPE_UNSUPPORTED);
            else chain.doFilter(request, response);
        };
    }

    private static JwtAuthenticationConverter converter() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(jwt -> RealmRoles.of(jwt.getClaims()));
        return converter;
    }

    /** Why a token was refused stays here: telling helps only whoever forges one. */
    private static AuthenticationEntryPoint entryPoint(Problems problems) {
        return (request, response, exception) -> {
            if (exception instanceof AuthenticationServiceException) {
                problems.write(request, response, EdgeRule.IDENTITY_UNAVAILABLE);
                return;
            }
            boolean invalid = exception instanceof OAuth2AuthenticationException;
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    invalid ? "Bearer realm=\"liuhe\", error=\"invalid_token\"" : "Bearer realm=\"liuhe\"");
            problems.write(request, response, invalid ? EdgeRule.TOKEN_INVALID : EdgeRule.TOKEN_MISSING);
        };
    }

    /** By default the filter throws on where the realm cannot be reached, which would end as an internal error. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> failuresTo(
            AuthenticationEntryPoint entryPoint) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(entryPoint::commence);
                return filter;
            }
        };
    }

    /** It runs inside the chain above, behind the check of the token, and nowhere else. */
    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilterOnlyInChain(IdempotencyFilter filter) {
        FilterRegistrationBean<IdempotencyFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    /** In both chains, behind the question who is asking. */
    @Bean
    FilterRegistrationBean<LimitsFilter> limitsFilterOnlyInChains(LimitsFilter filter) {
        FilterRegistrationBean<LimitsFilter> registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(Problems problems) {
        RequestRejectedHandler plain = new HttpStatusRequestRejectedHandler();
        return (request, response, exception) -> {
            if (request.getRequestURI().startsWith("/api/")) problems.write(request, response, EdgeRule.MALFORMED);
            else plain.handle(request, response, exception);
        };
    }
}
