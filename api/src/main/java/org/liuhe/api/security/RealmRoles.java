package org.liuhe.api.security;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.liuhe.api.edge.CurrentActor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;

/** Realm roles as Spring Security knows them, for {@code hasRole}. */
final class RealmRoles {
    private RealmRoles() {}

    static Set<GrantedAuthority> of(Map<String, Object> claims) {
        return CurrentActor.roles(claims).stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<GrantedAuthority> of(Collection<? extends GrantedAuthority> signedIn) {
        return signedIn.stream()
                .filter(OidcUserAuthority.class::isInstance)
                .map(OidcUserAuthority.class::cast)
                .flatMap(authority -> of(authority.getAttributes()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
