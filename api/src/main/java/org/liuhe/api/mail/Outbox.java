package org.liuhe.api.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits to be sent, in the table {@code mail_outbox}, which the messages' projection fills. */
@Component
class Outbox {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration KEPT = Duration.ofDays(30);

    /** Taken to be sent; nobody else takes it before its time for another attempt has come. */
    record Taken(String messageId, String person, Instant enteredAt, int attempt) {}

    private final JdbcClient jdbc;
    private final MailProperties mail;
    private final Clock clock;

    Outbox(DataSource dataSource, MailProperties mail, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.mail = mail;
        this.clock = clock;
    }

    /** The next that is due; nodes that take at the same time take different ones. */
    Optional<Taken> take() {
        return jdbc.sql(
                        """
                        UPDATE mail_outbox SET attempts = attempts + 1,
                            next_at = CAST(:now AS timestamptz)
                                + least(:longest, :first * power(4, least(attempts, 20))) * interval '1 second'
                        WHERE message_id = (
                            SELECT message_id FROM mail_outbox
                            WHERE sent_at IS NULL AND given_up_at IS NULL AND next_at <= :now
                            ORDER BY next_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING message_id, person, entered_at, attempts""")
                .param("now", now())
                .param("longest", LONGEST.toSeconds())
                .param("first", mail.retryAfter().toMillis() / 1000.0)
                .query((row, number) -> new Taken(
                        row.getString("message_id"),
                        row.getString("person"),
                        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")))
                .optional();
    }

    void sent(Taken taken) {
        mark(taken, "sent_at");
    }

    void givenUp(Taken taken) {
        mark(taken, "given_up_at");
    }

    /** Nobody wants it any more. */
    void drop(Taken taken) {
        jdbc.sql("DELETE FROM mail_outbox WHERE message_id = :id")
                .param("id", taken.messageId())
                .update();
    }

    /** How many went to this person within a day. */
    int sentTo(String person) {
        return jdbc.sql("SELECT count(*) FROM mail_outbox WHERE person = :person AND sent_at > :since")
                .param("person", person)
                .param("since", now().minus(DAY))
                .query(Integer.class)
                .single();
    }

    /** What was sent or given up long ago. */
    void purge() {
        jdbc.sql("DELETE FROM mail_outbox WHERE sent_at < :old OR given_up_at < :old")
                .param("old", now().minus(KEPT))
                .update();
    }

    MailStanding.Figures figures() {
        return jdbc.sql(
                        """
                        SELECT count(*) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL) AS waiting,
                               count(*) FILTER (WHERE given_up_at > :since) AS given_up,
                               coalesce(max(attempts) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL), 0) AS attempts
                        FROM mail_outbox WHERE sent_at IS NULL""")
                .param("since", now().minus(DAY))
                .query((row, number) -> new MailStanding.Figures(
                        row.getLong("waiting"), row.getLong("given_up"), row.getInt("attempts")))
                .single();
    }

    private void mark(Taken taken, String column) {
        jdbc.sql("UPDATE mail_outbox SET " + column + " = :now WHERE message_id = :id")
                .param("now", now())
                .param("id", taken.messageId())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
