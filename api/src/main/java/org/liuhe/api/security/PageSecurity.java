package org.liuhe.api.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.edge.EdgeRule;
import org.liuhe.api.edge.Refused;
import org.liuhe.api.idempotency.IdempotencyFilter;
import org.liuhe.api.limits.LimitsFilter;
import org.liuhe.api.web.FileForms;
import org.liuhe.api.web.TurnedAway;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.client.RestClient;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/** The pages: sign-in at the realm, a session, and CSRF tokens on every form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class PageSecurity {
    static final String SIGN_IN = "/oauth2/authorization/keycloak";
    private static final RequestMatcher PAGES = paths(
            "/",
            "/calendar.ics",
            "/live/**",
            "/matters/**",
            "/track/**",
            "/petitions/**",
            "/councils/**",
            "/accountability",
            "/receipt",
            "/language/**",
            "/error");
    private static final RequestMatcher FILES = paths(
            "/assets/**",
            "/css/**",
            "/js/**",
            "/images/**",
            "/webjars/**",
            "/favicon.ico",
            "/favicon.svg",
            "/robots.txt",
            "/field/worker.js");
    /** What a device sends that was out of reach, and may send again. */
    private static final RequestMatcher OUTBOX = paths("/field/*/photos", "/field/*/acts");

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            LocaleResolver languages,
            Clock clock,
            CurrentActor actor,
            LimitsFilter limits,
            IdempotencyFilter idempotency)
            throws Exception {
        OidcClientInitiatedLogoutSuccessHandler signedOut = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        signedOut.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PAGES, FILES)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(SIGN_IN)
                        .authorizationEndpoint(
                                endpoint -> endpoint.authorizationRequestResolver(asking(registrations, languages)))
                        .userInfoEndpoint(user -> user.userAuthoritiesMapper(RealmRoles::of)))
                .logout(logout -> logout.addLogoutHandler(forgetting()).logoutSuccessHandler(signedOut))
                .exceptionHandling(handling -> handling.accessDeniedHandler(PageSecurity::denied))
                .requestCache(cache -> cache.requestCache(asked()))
                .headers(headers -> headers.disable())
                .addFilterBefore(limits, CsrfFilter.class)
                .addFilterBefore(new FileForms(actor), CsrfFilter.class)
                .addFilterBefore(
                        new SessionRefresh(
                                clients,
                                refreshing(),
                                new OidcIdTokenDecoderFactory(),
                                new HttpSessionSecurityContextRepository(),
                                PAGES,
                                FILES,
                                clock),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(once(idempotency), AuthorizationFilter.class)
                .build();
    }

    /** The page that was asked for before signing in, without a parameter that would stay in its address. */
    private static HttpSessionRequestCache asked() {
        MediaTypeRequestMatcher page = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        page.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(
                new AndRequestMatcher(PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"), page));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** What a browser keeps for field work goes with who signs out, also where no script sees to it. */
    private static LogoutHandler forgetting() {
        return new HeaderWriterLogoutHandler(
                new ClearSiteDataHeaderWriter(ClearSiteDataHeaderWriter.Directive.STORAGE));
    }

    private static Filter once(IdempotencyFilter filter) {
        return (request, response, chain) -> {
            if (OUTBOX.matches((HttpServletRequest) request)) filter.doFilter(request, response, chain);
            else chain.doFilter(request, response);
        };
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    /** As Spring Security's own, but that it does not wait for ever. */
    private static RestClientRefreshTokenTokenResponseClient refreshing() {
        RestClientRefreshTokenTokenResponseClient client = new RestClientRefreshTokenTokenResponseClient();
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        client.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .disableDefaults()
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    /** Tokens are a session's own: signing out of one browser must not sign out another. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** With a proof key, and in the language that the person reads here. */
    private static OAuth2AuthorizationRequestResolver asking(
            ClientRegistrationRepository registrations, LocaleResolver languages) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, "/oauth2/authorization");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce().andThen(request -> {
                    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present)
                        request.additionalParameters(parameters -> parameters.put(
                                "ui_locales",
                                languages.resolveLocale(present.getRequest()).toLanguageTag()));
                }));
        return resolver;
    }

    /** A form without its token, or with one of another session, was open for too long, or is not ours. */
    private static void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (denied instanceof CsrfException)
            request.setAttribute(TurnedAway.REFUSAL, new Refused(EdgeRule.FORM_EXPIRED, null).refusal());
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    /** Asks the realm for its addresses when the first person signs in, so that it may start later than we do. */
    @Bean
    ClientRegistrationRepository clientRegistrationRepository(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(List.copyOf(new OAuth2ClientPropertiesMapper(properties)
                        .asClientRegistrations()
                        .values())));
    }
}
