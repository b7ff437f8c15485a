package org.liuhe.command.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Nothing follows what follows a third, whoever comes first. */
class ClaimedClustersTest {

    private static EmbeddedPostgres postgres;
    private static DataSource database;
    private static ClaimedClusters clusters;
    private static TransactionTemplate transaction;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
        database = postgres.getPostgresDatabase();
        Flyway.configure().dataSource(database).load().migrate();
        clusters = new ClaimedClusters(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void clear() {
        JdbcClient.create(database).sql("DELETE FROM case_cluster").update();
    }

    @Test
    void severalFollowOneAndEachPartsByItself() {
        join("a", "lead");
        join("b", "lead");
        clusters.part("a");
        assertThat(clusters.leads("lead")).isTrue();
        clusters.part("b");
        assertThat(clusters.leads("lead")).isFalse();
        join("lead", "a");
        assertThat(clusters.leads("a")).isTrue();
    }

    @Test
    void refusesChains() {
        join("a", "lead");
        refuses("a", "other", CaseRule.CLUSTERED);
        refuses("lead", "other", CaseRule.CLUSTERED);
        refuses("b", "a", CaseRule.LEAD_UNSUITABLE);
    }

    /** Each would lead what the other leads: whoever comes second sees what the first has done. */
    @Test
    void twoAtOnceDoNotFollowEachOther() throws InterruptedException, ExecutionException {
        CompletableFuture<Object> other = new CompletableFuture<>();
        transaction.executeWithoutResult(status -> {
            clusters.join("a", "b");
            CompletableFuture.runAsync(() -> other.complete(joined("b", "a")));
        });
        assertThat(other.get()).isEqualTo(CaseRule.CLUSTERED);
    }

    @Test
    void leavesNothingOfACommandThatFails() {
        transaction.executeWithoutResult(status -> {
            clusters.join("a", "lead");
            status.setRollbackOnly();
        });
        assertThat(clusters.leads("lead")).isFalse();
    }

    private static void join(String caseId, String lead) {
        transaction.executeWithoutResult(status -> clusters.join(caseId, lead));
    }

    private static Object joined(String caseId, String lead) {
        try {
            join(caseId, lead);
            return "joined";
        } catch (RuleBroken broken) {
            return broken.rule();
        }
    }

    private static void refuses(String caseId, String lead, CaseRule rule) {
        assertThatThrownBy(() -> join(caseId, lead))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
