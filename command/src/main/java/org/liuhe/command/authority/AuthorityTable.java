package org.liuhe.command.authority;

import java.util.Map;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Row;

/**
 * Who may send which command: one row each in the table of its context, and what has no row is denied. A role opens the door;
 * whether the matter is the actor's own is the relation, which the aggregate checks.
 */
public final class AuthorityTable {

    private static final Map<Class<? extends Command>, Row> ROWS = AreaAuthority.rows()
            .and(ComplaintAuthority.rows())
            .and(SupportAuthority.rows())
            .and(CaseAuthority.rows())
            .and(CouncilAuthority.rows())
            .and(DisputeAuthority.rows())
            .and(EnforcementAuthority.rows())
            .and(PetitionAuthority.rows())
            .and(PrivacyAuthority.rows())
            .and(ModerationAuthority.rows())
            .and(AttachmentAuthority.rows())
            .and(MessagesAuthority.rows())
            .byMessage();

    private AuthorityTable() {}

    static boolean allows(Class<?> command, Actor actor) {
        Row row = ROWS.get(command);
        return row != null && row.allows(actor);
    }

    /** By command, in the order of the contexts. */
    public static Map<Class<? extends Command>, Row> rows() {
        return ROWS;
    }
}
