package org.liuhe.query.messages;

import static org.liuhe.query.Columns.time;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts what goes by mail where the sender finds it, in the transaction of the message. A choice and a message that are recorded side by
 * side wait for each other, so that one of them sees the other.
 */
@Component
class Outbox {

    private final JdbcClient db;

    Outbox(JdbcClient db) {
        this.db = db;
    }

    /** Where its person wants mail since before it happened. */
    void enter(String messageId, String person, Instant at) {
        inTurn(person, "pg_advisory_xact_lock_shared");
        db.sql(
                        """
                        INSERT INTO mail_outbox (message_id, person, entered_at, next_at)
                        SELECT :id, person, :at, :at FROM mail_choice
                        WHERE person = :person AND wanted AND chosen_at <= :at
                        ON CONFLICT DO NOTHING""")
                .param("id", messageId)
                .param("person", person)
                .param("at", time(at))
                .update();
    }

    /** What came to somebody's messages after their consent, but before it was known here. */
    void catchUp(String person, Instant chosenAt) {
        db.sql(
                        """
                        INSERT INTO mail_outbox (message_id, person, entered_at, next_at)
                        SELECT message_id, person, at, at FROM message WHERE person = :person AND at >= :since
                        ON CONFLICT DO NOTHING""")
                .param("person", person)
                .param("since", time(chosenAt))
                .update();
    }

    /** What is not sent is not sent any more. */
    void empty(String person) {
        db.sql("DELETE FROM mail_outbox WHERE person = :person AND sent_at IS NULL")
                .param("person", person)
                .update();
    }

    void alone(String person) {
        inTurn(person, "pg_advisory_xact_lock");
    }

    private void inTurn(String person, String lock) {
        db.sql("SELECT 1 FROM (SELECT " + lock + "(hashtextextended('mail:' || :person, 0))) AS turn")
                .param("person", person)
                .query(Integer.class)
                .single();
    }
}
