package org.liuhe.integrity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.SigningKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** An event store on a real PostgreSQL with the real migrations, emptied for each test, and the log over it. */
final class Store {

    static final Duration RHYTHM = Duration.ofMinutes(1);
    static final String FILER = "f3b2a9c0-lin";
    static final SigningKey KEY = SigningKey.create("city.example/liuhe", new SecureRandom());

    private static final int CONNECTIONS = 12;
    private static final String INSERT =
            """
            INSERT INTO domainevententry (aggregateidentifier, sequencenumber, type, eventidentifier, metadata, payload,
                payloadrevision, payloadtype, timestamp)
            VALUES (?, ?, 'Complaint', ?, ?, ?, '1', 'org.liuhe.contracts.complaints.ComplaintFiled', ?)""";

    private static final DataSource POOL = pool();

    final DataSource source = POOL;
    final JdbcClient db = JdbcClient.create(source);
    final JdbcTransactionManager transactions = new JdbcTransactionManager(source);
    final LogTables log = new LogTables(db);
    final Horizon horizon = new Horizon(db);
    final Appender appender = new Appender(db, log, horizon, transactions);
    final StandingClock clock = new StandingClock();
    final Checkpoints checkpoints = checkpoints(KEY);

    Store() {
        db.sql("TRUNCATE domainevententry, integrity_leaf, integrity_node, integrity_checkpoint, integrity_key")
                .update();
    }

    private static DataSource pool() {
        try {
            HikariConfig pool = new HikariConfig();
            pool.setDataSource(EmbeddedPostgres.start().getPostgresDatabase());
            pool.setMaximumPoolSize(CONNECTIONS);
            DataSource source = new HikariDataSource(pool);
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Checkpoints checkpoints(SigningKey... keys) {
        return new Checkpoints(db, log, signing(keys), clock, RHYTHM, transactions);
    }

    static SigningKeys signing(SigningKey... keys) {
        try {
            Path file = Files.createTempFile("integrity", ".key");
            try {
                Files.write(
                        file, List.of(keys).stream().map(SigningKey::secretText).toList());
                return new SigningKeys(keys.length == 0 ? "" : file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores a filing, and commits. */
    void file(String aggregate) {
        try (Connection connection = source.getConnection()) {
            insert(connection, aggregate, 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void file(int from, int to) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int i = from; i < to; i++) insert(connection, "cmp-" + i, 0);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As Axon's engine stores an event; whoever owns the connection commits. */
    static void insert(Connection connection, String aggregate, long sequence) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, aggregate);
            insert.setLong(2, sequence);
            insert.setString(3, UUID.randomUUID().toString());
            insert.setBytes(4, ("{\"actor.subject\":\"" + FILER + "\"}").getBytes(StandardCharsets.UTF_8));
            insert.setBytes(5, ("{\"complaintId\":\"" + aggregate + "\"}").getBytes(StandardCharsets.UTF_8));
            insert.setString(6, "2026-11-24T02:00:00Z");
            insert.executeUpdate();
        }
    }

    /** Everything that is settled is logged. */
    void logAll() {
        int appended = Appender.BATCH;
        while (appended == Appender.BATCH) appended = appender.append();
    }

    /** Everything is logged, and a checkpoint covers it. */
    void publish() {
        logAll();
        clock.move(RHYTHM);
        checkpoints.publishIfDue();
    }

    List<Hash> leaves() {
        return db.sql("SELECT hash FROM integrity_leaf ORDER BY leaf_index")
                .query((row, number) -> StoredEvents.hash(row, "hash"))
                .list();
    }

    /** Aggregates in the order of the log. */
    List<String> logged() {
        return db.sql(
                        """
                        SELECT aggregateidentifier FROM integrity_leaf JOIN domainevententry ON eventidentifier = event_id
                        ORDER BY leaf_index""")
                .query(String.class)
                .list();
    }

    /** A clock that stands still until a test moves it. */
    static final class StandingClock extends Clock {

        private volatile Instant now = Instant.parse("2026-11-24T02:00:00Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
