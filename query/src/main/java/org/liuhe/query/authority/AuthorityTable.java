package org.liuhe.query.authority;

import java.util.Map;
import java.util.Optional;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.authority.Row;

/**
 * Who may ask which query: one row each, and what has no row is denied. A role opens the door; the relation to the matter is
 * checked where the query is answered.
 */
public final class AuthorityTable {

    private static final Map<Class<? extends Query<?>>, Row> ROWS = PublicAuthority.rows()
            .and(MatterAuthority.rows())
            .and(PrivacyAuthority.rows())
            .and(MessagesAuthority.rows())
            .byMessage();

    private AuthorityTable() {}

    static boolean allows(Class<?> query, Optional<Actor> actor) {
        Row row = ROWS.get(query);
        return row != null && (row.isOpen() || actor.filter(row::allows).isPresent());
    }

    /** By query, what is public first. */
    public static Map<Class<? extends Query<?>>, Row> rows() {
        return ROWS;
    }
}
