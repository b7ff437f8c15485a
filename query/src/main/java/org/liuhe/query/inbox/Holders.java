package org.liuhe.query.inbox;

import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Role;

/** Whose rows an actor sees: their organisations', their own, and an operator what nobody serves. */
public final class Holders {

    private Holders() {}

    /** Ids of organisations, the subject, and the empty name for the operator's. */
    public static Set<String> of(Actor actor) {
        Set<String> holders = new TreeSet<>(actor.organisations());
        holders.add(actor.subject());
        holders.remove(InboxTable.OPERATOR);
        if (actor.has(Role.OPERATOR)) holders.add(InboxTable.OPERATOR);
        return holders;
    }
}
