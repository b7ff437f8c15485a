package org.liuhe.api.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Over the view {@code dead_letter_sequence} and the table {@code dead_letter_action}. */
@Component
class StoredDeadLetters implements DeadLetters {

    private static final String SEQUENCES =
            """
            SELECT processing_group, sequence_id, letters, event_type, cause_type, since, last_tried, parked
            FROM dead_letter_sequence""";

    private final JdbcClient jdbc;

    StoredDeadLetters(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public List<DeadLetterSequence> all() {
        return jdbc.sql(SEQUENCES + " ORDER BY since, processing_group LIMIT 500")
                .query(StoredDeadLetters::sequence)
                .list();
    }

    @Override
    public List<DeadLetterAction> actions() {
        return jdbc.sql(
                        """
                        SELECT processing_group, sequence_id, action, reason, acted_by, acted_at, outcome
                        FROM dead_letter_action ORDER BY id DESC LIMIT 50""")
                .query(StoredDeadLetters::action)
                .list();
    }

    @Override
    public DeadLetterAction decide(
            DeadLetterAction.Kind kind, String group, String sequence, String reason, String by) {
        return jdbc.sql(
                        """
                        INSERT INTO dead_letter_action (processing_group, sequence_id, action, reason, acted_by)
                        SELECT processing_group, sequence_id, :action, :reason, :by FROM dead_letter_sequence
                        WHERE processing_group = :group AND sequence_id = :sequence
                        RETURNING processing_group, sequence_id, action, reason, acted_by, acted_at, outcome""")
                .param("action", kind.name())
                .param("reason", Texts.required("reason", reason, REASON))
                .param("by", by)
                .param("group", group)
                .param("sequence", sequence)
                .query(StoredDeadLetters::action)
                .optional()
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
    }

    private static DeadLetterAction action(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new DeadLetterAction(
                row.getString("processing_group"),
                row.getString("sequence_id"),
                DeadLetterAction.Kind.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getString("acted_by"),
                instant(row, "acted_at"),
                outcome == null ? null : DeadLetterAction.Outcome.valueOf(outcome));
    }

    private static DeadLetterSequence sequence(ResultSet row, int number) throws SQLException {
        return new DeadLetterSequence(
                row.getString("processing_group"),
                row.getString("sequence_id"),
                row.getLong("letters"),
                simple(row.getString("event_type")),
                simple(row.getString("cause_type")),
                instant(row, "since"),
                instant(row, "last_tried"),
                row.getBoolean("parked"));
    }

    private static String simple(String className) {
        return className == null ? null : className.substring(className.lastIndexOf('.') + 1);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
