package org.liuhe.query;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A real PostgreSQL with the real migrations, one for all tests of the JVM. */
final class Database {

    // One connection: a new one for every statement would be most of a test's time.
    private static final DataSource ONE_CONNECTION = new SingleConnectionDataSource(connection(start()), true);

    private Database() {}

    static DataSource dataSource() {
        return ONE_CONNECTION;
    }

    private static Connection connection(EmbeddedPostgres postgres) {
        try {
            return postgres.getPostgresDatabase().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Flyway.configure().dataSource(postgres.getPostgresDatabase()).load().migrate();
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
