package org.liuhe.integrity;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Up to which global index the event store is settled: no event at or below it will become visible any more.
 *
 * <p>An INSERT takes the table's ROW EXCLUSIVE lock before the sequence hands it a number, and gives it back after its
 * transaction has become visible. So when the sequence has handed out numbers up to N, and all who held the lock at a moment
 * after that are done, each event up to N is visible or will never be.
 */
@Component
class Horizon {

    private final JdbcClient db;
    private final Set<String> writers = new HashSet<>();
    private long asked;
    private long settled;

    Horizon(JdbcClient db) {
        this.db = db;
    }

    /** The settled index as it is known now; moves on with each call, never back. */
    synchronized long settled() {
        if (!writers.isEmpty()) writers.retainAll(writing());
        if (!writers.isEmpty()) return settled;
        settled = asked;
        asked = handedOut();
        writers.addAll(writing());
        if (writers.isEmpty()) settled = asked;
        return settled;
    }

    private long handedOut() {
        return db.sql(
                        "SELECT CASE WHEN is_called THEN last_value ELSE last_value - 1 END FROM domainevententry_globalindex_seq")
                .query(Long.class)
                .single();
    }

    /** Transactions that may have been handed a number, by the name that each has only once. */
    private Set<String> writing() {
        return new HashSet<>(db.sql(
                        """
                        SELECT virtualtransaction FROM pg_locks
                        WHERE locktype = 'relation' AND relation = 'domainevententry'::regclass
                          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
                          AND mode = 'RowExclusiveLock' AND granted AND pid IS DISTINCT FROM pg_backend_pid()""")
                .query(String.class)
                .list());
    }
}
