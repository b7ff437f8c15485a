package org.liuhe.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Asks the realm anew who somebody is, once their access token has run out: their session here lasts longer than a membership
 * may. Whom the realm does not know any more is signed out here, too; while the realm does not answer nobody is anybody.
 */
final class SessionRefresh extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SessionRefresh.class);

    private final OAuth2AuthorizedClientRepository clients;
    private final OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens;
    private final JwtDecoderFactory<ClientRegistration> identities;
    private final SecurityContextRepository contexts;
    private final RequestMatcher open;
    private final RequestMatcher files;
    private final Clock clock;

    /**
     * @param open what everybody may see, whoever they are
     * @param files what is the same for everybody
     */
    SessionRefresh(
            OAuth2AuthorizedClientRepository clients,
            OAuth2AccessTokenResponseClient<OAuth2RefreshTokenGrantRequest> tokens,
            JwtDecoderFactory<ClientRegistration> identities,
            SecurityContextRepository contexts,
            RequestMatcher open,
            RequestMatcher files,
            Clock clock) {
        this.clients = clients;
        this.tokens = tokens;
        this.identities = identities;
        this.contexts = contexts;
        this.open = open;
        this.files = files;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return files.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        HttpSession session = request.getSession(false);
        if (present instanceof OAuth2AuthenticationToken person && session != null) {
            try {
                // a refresh token counts once: pages that are asked for at the same time take turns
                synchronized (WebUtils.getSessionMutex(session)) {
                    refresh(person, request, response);
                }
            } catch (OAuth2AuthorizationException | JwtException failure) {
                boolean over = failure instanceof OAuth2AuthorizationException refused
                        && OAuth2ErrorCodes.INVALID_GRANT.equals(
                                refused.getError().getErrorCode());
                SecurityContextHolder.clearContext();
                if (over) end(session);
                else {
                    LOG.warn(
                            "Who is signed in cannot be asked: {}",
                            failure.getClass().getName());
                    if (!open.matches(request)) {
                        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
                        return;
                    }
                }
            }
        }
        chain.doFilter(request, response);
    }

    private void refresh(OAuth2AuthenticationToken person, HttpServletRequest request, HttpServletResponse response) {
        String registration = person.getAuthorizedClientRegistrationId();
        OAuth2AuthorizedClient client = clients.loadAuthorizedClient(registration, person, request);
        Instant until = client == null ? null : client.getAccessToken().getExpiresAt();
        if (until != null && clock.instant().isBefore(until)) return;
        if (client == null || client.getRefreshToken() == null)
            throw new OAuth2AuthorizationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT));
        OAuth2AccessTokenResponse answer = tokens.getTokenResponse(new OAuth2RefreshTokenGrantRequest(
                client.getClientRegistration(), client.getAccessToken(), client.getRefreshToken()));
        OAuth2AuthenticationToken now = as(person, client.getClientRegistration(), answer);
        clients.saveAuthorizedClient(
                new OAuth2AuthorizedClient(
                        client.getClientRegistration(),
                        client.getPrincipalName(),
                        answer.getAccessToken(),
                        answer.getRefreshToken() == null ? client.getRefreshToken() : answer.getRefreshToken()),
                now,
                request,
                response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(now);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The same person, as the realm knows them now. */
    private OAuth2AuthenticationToken as(
            OAuth2AuthenticationToken person, ClientRegistration registration, OAuth2AccessTokenResponse answer) {
        String raw = (String) answer.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN);
        if (raw == null || !(person.getPrincipal() instanceof OidcUser before))
            throw new JwtException("The realm does not say who it is");
        Jwt token = identities.createDecoder(registration).decode(raw);
        OidcIdToken identity = new OidcIdToken(raw, token.getIssuedAt(), token.getExpiresAt(), token.getClaims());
        if (!before.getSubject().equals(identity.getSubject())) throw new JwtException("The realm says it is another");
        OidcUserAuthority authority = new OidcUserAuthority(identity, before.getUserInfo());
        OidcUser now = new DefaultOidcUser(
                List.of(authority),
                identity,
                before.getUserInfo(),
                registration.getProviderDetails().getUserInfoEndpoint().getUserNameAttributeName());
        OAuth2AuthenticationToken result =
                new OAuth2AuthenticationToken(now, RealmRoles.of(List.of(authority)), registration.getRegistrationId());
        result.setDetails(person.getDetails());
        return result;
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            LOG.debug("A session had ended already");
        }
    }
}
