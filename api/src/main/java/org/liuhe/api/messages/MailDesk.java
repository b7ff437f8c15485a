package org.liuhe.api.messages;

import java.util.Map;
import java.util.Optional;
import org.liuhe.api.edge.CurrentActor;
import org.liuhe.api.mail.MailProperties;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.messages.ChooseMail;
import org.liuhe.contracts.messages.MailChoiceId;
import org.liuhe.contracts.messages.MailRule;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Where somebody says whether they want mail. The address is their account's, as the identity server confirmed it, and no other. */
@Component
public class MailDesk {

    private final CurrentActor actor;
    private final MailProperties mail;

    MailDesk(CurrentActor actor, MailProperties mail) {
        this.actor = actor;
        this.mail = mail;
    }

    /** Whether this installation sends any. */
    public boolean isOpen() {
        return mail.isOn();
    }

    /** @throws RuleBroken mail.off where this installation sends none; to take a consent back is possible all the same */
    public ChooseMail choice(boolean wanted, String language) {
        if (wanted && !mail.isOn()) throw new RuleBroken(MailRule.OFF);
        return new ChooseMail(
                MailChoiceId.of(actor.required().subject()),
                wanted,
                language,
                wanted ? address().orElse(null) : null);
    }

    /** The address of whoever is signed in; empty where they have none, or nobody confirmed it. */
    public Optional<String> address() {
        Map<String, Object> claims = claims();
        return Boolean.TRUE.equals(claims.get("email_verified"))
                ? Optional.ofNullable(claims.get("email")).map(String::valueOf)
                : Optional.empty();
    }

    private static Map<String, Object> claims() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        if (principal instanceof Jwt jwt) return jwt.getClaims();
        return principal instanceof OidcUser user ? user.getClaims() : Map.of();
    }
}
