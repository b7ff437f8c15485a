package org.liuhe.api.edge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.areas.OrganisationKind;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who is asking, by the token and by nothing else. */
@Component
public class CurrentActor {
    private static final String GROUP_ROOT = "/organisations/";
    private static final String MANAGERS = "/" + OrganisationKind.MANAGER;
    private static final Set<String> WITHOUT_ORGANISATION = Set.of(Role.RESIDENT, Role.PRIVACY, Role.OPERATOR);
    private static final Pattern ORGANISATION = Pattern.compile("org-[0-9A-Za-z-]{1,64}");

    /** The actor of the present request; empty for an anonymous one. */
    public Optional<Actor> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /** @throws Refused authority.token-missing for an anonymous request */
    public Actor required() {
        return find().orElseThrow(() -> new Refused(EdgeRule.TOKEN_MISSING, null));
    }

    private static Optional<Actor> of(Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) return Optional.empty();
        Object principal = authentication.getPrincipal();
        if (principal instanceof Jwt jwt) return Optional.of(of(jwt.getClaims()));
        if (principal instanceof OidcUser user) return Optional.of(of(user.getClaims()));
        return Optional.empty();
    }

    /** The actor that these claims of an access or identity token name. */
    static Actor of(Map<String, Object> claims) {
        return new Actor(String.valueOf(claims.get("sub")), roles(claims), organisations(claims), managed(claims));
    }

    /** Roles that mean something here; Keycloak's own are left out. */
    public static Set<String> roles(Map<String, Object> claims) {
        if (!(claims.get("realm_access") instanceof Map<?, ?> access)) return Set.of();
        return strings(access.get("roles")).stream()
                .filter(role -> Role.STAFF.contains(role) || WITHOUT_ORGANISATION.contains(role))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> organisations(Map<String, Object> claims) {
        return organisations(strings(claims.get("organisations")).stream()
                .map(group -> group.startsWith(GROUP_ROOT) ? group.substring(GROUP_ROOT.length()) : group));
    }

    /** Those of whose group of managers somebody is. */
    private static Set<String> managed(Map<String, Object> claims) {
        return organisations(strings(claims.get("organisations")).stream()
                .filter(group -> group.startsWith(GROUP_ROOT) && group.endsWith(MANAGERS))
                .map(group -> group.substring(GROUP_ROOT.length(), group.length() - MANAGERS.length())));
    }

    private static Set<String> organisations(Stream<String> names) {
        return names.filter(name -> ORGANISATION.matcher(name).matches()).collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> strings(Object claim) {
        if (!(claim instanceof Collection<?> values)) return List.of();
        return values.stream().map(String::valueOf).toList();
    }
}
