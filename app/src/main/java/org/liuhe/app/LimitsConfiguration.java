package org.liuhe.app;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.liuhe.api.limits.LimitsProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections of its own for counting, few and impatient: when the database is slow, the site waits for no count. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(NodeRole.API)
class LimitsConfiguration {

    private static final int CONNECTIONS = 4;

    @Bean(defaultCandidate = false)
    @Qualifier("limits")
    DataSource limitsDataSource(JdbcConnectionDetails database, LimitsProperties properties) {
        long patience = properties.patience().toMillis();
        HikariDataSource source = new HikariDataSource();
        source.setPoolName("limits");
        source.setJdbcUrl(database.getJdbcUrl());
        source.setUsername(database.getUsername());
        source.setPassword(database.getPassword());
        source.setMaximumPoolSize(CONNECTIONS);
        source.setMinimumIdle(0);
        source.setConnectionTimeout(patience);
        // it may come later than we do
        source.setInitializationFailTimeout(-1);
        source.setConnectionInitSql("SET statement_timeout = %1$d; SET lock_timeout = %1$d".formatted(patience));
        return source;
    }
}
