package org.liuhe.api.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.flywaydb.core.Flyway;
import org.liuhe.policy.Policy;
import org.liuhe.policy.PolicyFiles;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** What the application gives to the API: gateways, database, policy, clock. */
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class Harness {
    private static final EmbeddedPostgres POSTGRES = startPostgres();

    /** The provider of identities of all tests. */
    public static final Realm REALM = new Realm();

    private static EmbeddedPostgres startPostgres() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The database, with all migrations. */
    public static DataSource database() {
        return POSTGRES.getPostgresDatabase();
    }

    @Bean
    KeptContents contents() {
        return new KeptContents();
    }

    @Bean
    DataSource dataSource() {
        return database();
    }

    @Bean(defaultCandidate = false)
    @Qualifier("limits")
    DataSource limitsDataSource() {
        return database();
    }

    @Bean
    Bus bus() {
        return new Bus();
    }

    @Bean
    CommandGateway commandGateway(Bus bus) {
        return bus.commandGateway();
    }

    @Bean
    QueryGateway queryGateway(Bus bus) {
        return bus.queryGateway();
    }

    @Bean
    MovableClock clock() {
        return new MovableClock();
    }

    @Bean
    Policy policy() {
        return PolicyFiles.load(null);
    }
}
