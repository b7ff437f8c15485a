package org.liuhe.contracts.authority;

import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;

/**
 * Who may send one message.
 *
 * @param who roles, and subjects of parts of the system, of which one suffices
 */
public record Row(Set<String> who, Standing standing) {

    /** Everybody with a role, whichever. */
    public static final Set<String> SIGNED_IN = signedIn();

    /** Everybody, without a token, too. */
    public static final Set<String> OPEN = Set.of("*");

    /** Whether nobody needs a name for it. */
    public boolean isOpen() {
        return who.equals(OPEN);
    }

    /** A part of the system is known by its subject alone: whatever roles it were given, they would not count. */
    public boolean allows(Actor actor) {
        if (isOpen()) return true;
        return actor.isSystem()
                ? who.contains(actor.subject())
                : actor.roles().stream().anyMatch(role -> !isSystem(role) && who.contains(role));
    }

    private static boolean isSystem(String role) {
        return new Actor(role, Set.of(), Set.of()).isSystem();
    }

    private static Set<String> signedIn() {
        Set<String> roles = new TreeSet<>(Role.STAFF);
        roles.add(Role.RESIDENT);
        roles.add(Role.OPERATOR);
        roles.add(Role.PRIVACY);
        return Set.copyOf(roles);
    }
}
