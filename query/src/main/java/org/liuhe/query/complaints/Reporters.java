package org.liuhe.query.complaints;

import org.liuhe.contracts.Actor;
import org.liuhe.contracts.StreamPosition;
import org.liuhe.query.GuardedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who filed a complaint; said only to whoever knows the answer. */
@Component
public class Reporters {

    private final JdbcClient db;
    private final GuardedRows rows;

    Reporters(JdbcClient db) {
        this.db = db;
        this.rows = new GuardedRows(db, "complaint_view", "complaint_id", "complaint_seq");
    }

    public boolean isReporter(String complaintId, Actor actor) {
        return db.sql("SELECT EXISTS (SELECT FROM complaint_view WHERE complaint_id = :id AND reporter = :reporter)")
                .param("id", complaintId)
                .param("reporter", actor.subject())
                .query(Boolean.class)
                .single();
    }

    /** Whether the rows have seen this position of a complaint. */
    public boolean seen(StreamPosition position) {
        return rows.seen(position.aggregateId(), position.sequence());
    }
}
