package org.liuhe.command.authority;

import java.util.Set;
import org.liuhe.contracts.Actor;

/**
 * Who may send a command.
 *
 * @param who roles, and subjects of parts of the system, of which one suffices
 * @param relation what the aggregate checks besides, in words
 */
record Row(Set<String> who, String relation) {

    /** A part of the system is known by its subject alone: whatever roles it were given, they would not count. */
    boolean allows(Actor actor) {
        return actor.isSystem()
                ? who.contains(actor.subject())
                : actor.roles().stream().anyMatch(role -> !isSystem(role) && who.contains(role));
    }

    private static boolean isSystem(String role) {
        return new Actor(role, Set.of(), Set.of()).isSystem();
    }
}
