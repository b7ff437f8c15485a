package org.liuhe.query.enforcement;

import java.util.Set;
import java.util.TreeSet;
import org.liuhe.contracts.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** As what the asking actor takes part in a task; nobody else may know of it. */
@Component
class TaskAccess {

    static final String LEAD = "lead";
    static final String PARTNER = "partner";
    static final String MEMBER = "member";
    static final String REQUESTER = "requester";
    static final String RESPONSIBLE = "responsible";

    private final JdbcClient db;

    TaskAccess(JdbcClient db) {
        this.db = db;
    }

    Set<String> parts(String taskId, Actor actor) {
        Set<String> participants = new TreeSet<>(actor.organisations());
        participants.add(actor.subject());
        return db.sql(
                        """
                        SELECT part FROM matter_participant
                        WHERE matter_id = :id AND participant IN (:participants)""")
                .param("id", taskId)
                .param("participants", participants)
                .query(String.class)
                .set();
    }
}
