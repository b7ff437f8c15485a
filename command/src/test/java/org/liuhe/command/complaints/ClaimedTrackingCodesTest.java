package org.liuhe.command.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Random;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.complaints.ComplaintId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The claim on a real PostgreSQL, with the real migration. */
class ClaimedTrackingCodesTest {

    private static final TrackingCode CODE = TrackingCode.draw(new Random(1));
    private static final TrackingCode OTHER = TrackingCode.draw(new Random(2));
    private static final ComplaintId FIRST = new ComplaintId("cmp-1");
    private static final ComplaintId SECOND = new ComplaintId("cmp-2");

    private static EmbeddedPostgres postgres;
    private static DataSource database;

    private final TrackingCodes codes = new ClaimedTrackingCodes(database);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = postgres.getPostgresDatabase();
        Flyway.configure().dataSource(database).load().migrate();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void clear() {
        JdbcClient.create(database).sql("delete from tracking_code_claim").update();
    }

    @Test
    void keepsWhoHasTheCode() {
        codes.claim(CODE, FIRST);
        assertThat(holder(CODE)).isEqualTo(FIRST.value());
    }

    @Test
    void refusesACodeThatAnotherMatterHas() {
        codes.claim(CODE, FIRST);
        assertThatThrownBy(() -> codes.claim(CODE, SECOND))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("trackingCode"))
                .hasMessage("tracking-code.taken");
        assertThat(holder(CODE)).isEqualTo(FIRST.value());
    }

    @Test
    void letsAnotherCodeBeClaimedAfterwards() {
        codes.claim(CODE, FIRST);
        codes.claim(OTHER, SECOND);
        assertThat(holder(OTHER)).isEqualTo(SECOND.value());
    }

    @Test
    void leavesNoClaimOfACommandThatFails() {
        transaction.executeWithoutResult(status -> {
            codes.claim(CODE, FIRST);
            status.setRollbackOnly();
        });
        codes.claim(CODE, SECOND);
        assertThat(holder(CODE)).isEqualTo(SECOND.value());
    }

    private static String holder(TrackingCode code) {
        return JdbcClient.create(database)
                .sql("select complaint_id from tracking_code_claim where code = ?")
                .param(code.value())
                .query(String.class)
                .single();
    }
}
