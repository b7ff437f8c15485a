package org.liuhe.query.live;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In whose inbox a matter stands. */
@Component
class InboxHolders {

    private final JdbcClient db;

    InboxHolders(JdbcClient db) {
        this.db = db;
    }

    /** @param id of a matter's or a case's stream */
    List<String> of(String id) {
        return db.sql(
                        """
                        SELECT holder FROM inbox WHERE complaint_id = :id AND holder IS NOT NULL
                        UNION SELECT holder FROM inbox WHERE case_id = :id AND holder IS NOT NULL
                        UNION SELECT holder FROM inbox_cohandler WHERE case_id = :id AND open
                        UNION SELECT holder FROM matter_duty WHERE matter_id = :id
                        UNION SELECT holder FROM support_answer WHERE complaint_id = :id AND answered_at IS NULL""")
                .param("id", id)
                .query(String.class)
                .list();
    }
}
