package org.liuhe.app.integrity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;

/** The application's own database, by its own settings, and nothing else of the application: nothing is migrated. */
final class StoreDatabase implements AutoCloseable {

    private static final String TABLE_MISSING = "42P01";

    private final ConfigurableApplicationContext context;

    private StoreDatabase(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** All that is started. Not marked as a configuration: the application's own scan must pass it over. */
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static final class Database {}

    static StoreDatabase open(Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--spring.main.banner-mode=off",
                "--logging.level.root=off",
                "--spring.datasource.hikari.maximum-pool-size=2"));
        settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new StoreDatabase(new SpringApplicationBuilder(Database.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments.toArray(String[]::new)));
    }

    DataSource source() {
        return context.getBean(DataSource.class);
    }

    /** What went wrong, as far as it is the database's; anything else is thrown as it is. */
    static RuntimeException fault(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql)
                return TABLE_MISSING.equals(sql.getSQLState())
                        ? new NotVerifiable("verify.no-log", "")
                        : new NotVerifiable("verify.database", sql.getMessage());
        return failed;
    }

    @Override
    public void close() {
        context.close();
    }
}
