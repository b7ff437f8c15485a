package org.liuhe.integrity;

import java.util.List;
import org.liuhe.integrity.LogTables.Leaf;
import org.liuhe.integrity.LogTables.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends what is stored and settled to the log, in the order of the global index. */
@Component
class Appender {

    /** Events that one transaction takes at most. */
    static final int BATCH = 2_000;

    private final JdbcClient db;
    private final LogTables log;
    private final Horizon horizon;
    private final TransactionTemplate transactions;

    Appender(JdbcClient db, LogTables log, Horizon horizon, PlatformTransactionManager transactions) {
        this.db = db;
        this.log = log;
        this.horizon = horizon;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** @return how many were appended; a full {@link #BATCH} where there may be more, 0 also while another node appends */
    int append() {
        Integer appended = transactions.execute(status -> log.lock() ? appendLocked() : 0);
        return appended == null ? 0 : appended;
    }

    private int appendLocked() {
        Position position = log.position();
        long settled = horizon.settled();
        if (settled <= position.globalIndex()) return 0;
        List<Leaf> next = db.sql(
                        "SELECT " + StoredEvents.COLUMNS
                                + """
                         FROM domainevententry e
                        WHERE e.globalindex > :after AND e.globalindex <= :settled
                        ORDER BY e.globalindex LIMIT :batch""")
                .param("after", position.globalIndex())
                .param("settled", settled)
                .param("batch", BATCH)
                .query((row, number) -> new Leaf(
                        row.getLong("globalindex"),
                        row.getString("eventidentifier"),
                        StoredEvents.event(row).leaf()))
                .list();
        if (!next.isEmpty()) log.append(position.size(), next);
        return next.size();
    }
}
