package org.liuhe.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.integrity.PublishedCheckpoint;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.ProofCheck;
import org.liuhe.integrity.proof.Proofs;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.SignedNote;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs and keeps checkpoints. */
@Component
class Checkpoints {

    private static final String SELECT = "SELECT size, published_at, note FROM integrity_checkpoint ";

    private final JdbcClient db;
    private final LogTables log;
    private final SigningKeys signing;
    private final Clock clock;
    private final Duration every;
    private final TransactionTemplate transactions;

    Checkpoints(
            JdbcClient db,
            LogTables log,
            SigningKeys signing,
            Clock clock,
            @Value("${liuhe.integrity.checkpoint-every:PT1M}") Duration every,
            PlatformTransactionManager transactions) {
        this.db = db;
        this.log = log;
        this.signing = signing;
        this.clock = clock;
        this.every = every;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Publishes the next checkpoint where it is time, something was added, and this node may sign.
     *
     * @return whether one was published
     * @throws LogForked where the log no longer continues what was signed before: that is never signed
     */
    boolean publishIfDue() {
        if (signing.none()) return false;
        return Boolean.TRUE.equals(transactions.execute(status -> log.lock() && publishLocked()));
    }

    private boolean publishLocked() {
        long size = log.position().size();
        Optional<PublishedCheckpoint> last = latest();
        if (last.map(PublishedCheckpoint::size).orElse(0L) == size || !isTime(last)) return false;
        Checkpoint next = new Checkpoint(signing.origin(), size, rootOf(size));
        last.ifPresent(one -> requireContinued(one, next));
        for (PublicKey key : signing.publicKeys()) publish(key);
        db.sql("INSERT INTO integrity_checkpoint (size, published_at, note) VALUES (:size, :at, :note)")
                .param("size", size)
                .param("at", now())
                .param("note", next.sign(signing.all()).toString())
                .update();
        return true;
    }

    /** A clock that was set back must not silence the log. */
    private boolean isTime(Optional<PublishedCheckpoint> last) {
        return last.map(one -> Duration.between(one.publishedAt(), clock.instant())
                                .abs()
                                .compareTo(every))
                        .orElse(0)
                >= 0;
    }

    private Hash rootOf(long size) {
        try {
            return log.root(size);
        } catch (IllegalStateException lacking) {
            throw new LogForked(size, lacking);
        }
    }

    private void requireContinued(PublishedCheckpoint published, Checkpoint next) {
        try {
            SignedNote note = SignedNote.parse(published.note());
            Checkpoint last = Checkpoint.of(note);
            boolean continued = note.signedBy(keys()).isPresent()
                    && last.origin().equals(next.origin())
                    && last.size() == published.size()
                    && last.size() < next.size()
                    && ProofCheck.consistent(
                            last.size(),
                            next.size(),
                            last.root(),
                            next.root(),
                            log.roots(Proofs.consistency(last.size(), next.size())));
            if (!continued) throw new LogForked(published.size(), null);
        } catch (IllegalArgumentException | IllegalStateException altered) {
            throw new LogForked(published.size(), altered);
        }
    }

    private void publish(PublicKey key) {
        db.sql("INSERT INTO integrity_key (key, published_at) VALUES (:key, :at) ON CONFLICT DO NOTHING")
                .param("key", key.toString())
                .param("at", now())
                .update();
    }

    /** This node's own, and all that ever signed, from the oldest. */
    List<PublicKey> keys() {
        List<PublicKey> keys = PublicKey.parseAll(db.sql("SELECT key FROM integrity_key ORDER BY published_at, key")
                .query(String.class)
                .list());
        signing.publicKeys().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        return keys;
    }

    /** No checkpoint was ever published, and this node publishes none. */
    boolean neverSigned() {
        return signing.none() && latest().isEmpty();
    }

    Optional<PublishedCheckpoint> latest() {
        return db.sql(SELECT + "ORDER BY size DESC LIMIT 1")
                .query(Checkpoints::row)
                .optional();
    }

    Optional<PublishedCheckpoint> ofSize(long size) {
        return db.sql(SELECT + "WHERE size = :size")
                .param("size", size)
                .query(Checkpoints::row)
                .optional();
    }

    /** The first that covers a leaf, so that a receipt reads the same each time. */
    Optional<PublishedCheckpoint> covering(long index) {
        return db.sql(SELECT + "WHERE size > :index ORDER BY size LIMIT 1")
                .param("index", index)
                .query(Checkpoints::row)
                .optional();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static PublishedCheckpoint row(ResultSet row, int number) throws SQLException {
        Instant at = row.getObject("published_at", OffsetDateTime.class).toInstant();
        return new PublishedCheckpoint(row.getLong("size"), at, row.getString("note"));
    }
}
