package org.liuhe.privacy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys and all that hangs on them, on a real PostgreSQL with the real migrations, emptied for each test. */
final class Keys {

    static final Instant NOW = Instant.parse("2026-11-24T02:30:00Z");

    private static final DataSource SOURCE = source();

    final DataSource source = SOURCE;
    final JdbcClient db = JdbcClient.create(SOURCE);
    final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(SOURCE));
    final MasterKeys masters;
    final DataKeys keys;
    final Owners owners = new Owners(db);
    final PersonalIndex index;
    final Reads reads = new Reads(db, Clock.fixed(NOW, ZoneOffset.UTC));
    final Vault vault;

    Keys() {
        this(MasterKeys.create());
        db.sql("TRUNCATE personal_key, personal_matter, personal_tie, personal_index, personal_read RESTART IDENTITY")
                .update();
    }

    /** Another node, on the same tables. */
    Keys(MasterKeys masters) {
        this.masters = masters;
        this.keys = new DataKeys(db, masters.secretText());
        this.index = new PersonalIndex(db, keys);
        this.vault = new Vault(keys, owners, index);
    }

    private static DataSource source() {
        try {
            DataSource source = EmbeddedPostgres.start().getPostgresDatabase();
            Flyway.configure().dataSource(source).load().migrate();
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
