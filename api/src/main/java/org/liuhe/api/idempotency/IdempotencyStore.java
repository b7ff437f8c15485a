package org.liuhe.api.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keys and answers, in the table {@code idempotency}. */
@Component
class IdempotencyStore {
    static final Duration KEPT = Duration.ofHours(24);
    static final Duration ABANDONED_AFTER = Duration.ofSeconds(60);

    private static final Duration PURGE_EVERY = Duration.ofMinutes(10);
    private static final int PURGE_AT_ONCE = 1_000;
    private static final int ATTEMPTS = 3;

    /*
     * Without waiting for the disk: should PostgreSQL itself die, a lost key is harmless, because identities derive from
     * the key and changes name the version that they expect.
     */
    private static final String UNHURRIED = "(SELECT set_config('synchronous_commit', 'off', true)) AS unhurried";

    private static final String GRANT =
            """
            INSERT INTO idempotency (id, fingerprint, claim, started_at)
            SELECT :id, :fingerprint, :token, :now FROM %s
            ON CONFLICT (id) DO UPDATE
            SET fingerprint = excluded.fingerprint, claim = excluded.claim, started_at = excluded.started_at,
                status = NULL, content_type = NULL, location = NULL, liuhe_after = NULL, etag = NULL, body = NULL
            WHERE idempotency.started_at < :expired
               OR (idempotency.status IS NULL AND idempotency.started_at < :abandoned
                   AND idempotency.fingerprint = excluded.fingerprint)
            RETURNING xmax <> 0"""
                    .formatted(UNHURRIED);

    private static final String KEEP =
            """
            UPDATE idempotency
            SET status = :status, content_type = :contentType, location = :location, liuhe_after = :after, etag = :etag,
                body = :body
            FROM %s
            WHERE id = :id AND claim = :token"""
                    .formatted(UNHURRIED);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> nextPurge = new AtomicReference<>(Instant.MIN);

    IdempotencyStore(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    Claim claim(byte[] id, byte[] fingerprint) {
        purge();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Optional<Claim> granted = grant(id, fingerprint);
            Optional<Claim> claim = granted.isPresent() ? granted : existing(id, fingerprint);
            if (claim.isPresent()) return claim.get();
            // released between the two statements
        }
        return new Claim.Running();
    }

    private Optional<Claim> grant(byte[] id, byte[] fingerprint) {
        UUID token = UUID.randomUUID();
        return jdbc.sql(GRANT)
                .param("id", id)
                .param("fingerprint", fingerprint)
                .param("token", token)
                .param("now", ago(Duration.ZERO))
                .param("expired", ago(KEPT))
                .param("abandoned", ago(ABANDONED_AFTER))
                .query(Boolean.class)
                .optional()
                .map(takenOver -> new Claim.Granted(token, takenOver));
    }

    private Optional<Claim> existing(byte[] id, byte[] fingerprint) {
        return jdbc.sql("SELECT * FROM idempotency WHERE id = :id")
                .param("id", id)
                .query((row, number) -> existing(row, fingerprint))
                .optional();
    }

    private static Claim existing(ResultSet row, byte[] fingerprint) throws SQLException {
        if (!Arrays.equals(row.getBytes("fingerprint"), fingerprint)) return new Claim.Reused();
        int status = row.getInt("status");
        if (row.wasNull()) return new Claim.Running();
        return new Claim.Answered(new StoredAnswer(
                status,
                row.getString("content_type"),
                row.getString("location"),
                row.getString("liuhe_after"),
                row.getString("etag"),
                row.getString("body")));
    }

    /** Keeps the answer; without effect where the claim was taken over meanwhile. */
    void keep(byte[] id, Claim.Granted claim, StoredAnswer answer) {
        jdbc.sql(KEEP)
                .param("id", id)
                .param("token", claim.token())
                .param("status", answer.status())
                .param("contentType", answer.contentType())
                .param("location", answer.location())
                .param("after", answer.after())
                .param("etag", answer.etag())
                .param("body", answer.body())
                .update();
    }

    /** Forgets a request that came to no answer worth keeping, so that it can be tried again at once. */
    void release(byte[] id, Claim.Granted claim) {
        jdbc.sql("DELETE FROM idempotency WHERE id = :id AND claim = :token AND status IS NULL")
                .param("id", id)
                .param("token", claim.token())
                .update();
    }

    private void purge() {
        Instant now = clock.instant();
        Instant due = nextPurge.get();
        if (now.isBefore(due) || !nextPurge.compareAndSet(due, now.plus(PURGE_EVERY))) return;
        int purged = jdbc.sql(
                        """
                        DELETE FROM idempotency WHERE id IN
                            (SELECT id FROM idempotency WHERE started_at < :expired ORDER BY started_at LIMIT :most)""")
                .param("expired", ago(KEPT))
                .param("most", PURGE_AT_ONCE)
                .update();
        if (purged == PURGE_AT_ONCE) nextPurge.set(now.plusSeconds(1));
    }

    private OffsetDateTime ago(Duration age) {
        return clock.instant().minus(age).atOffset(ZoneOffset.UTC);
    }
}
