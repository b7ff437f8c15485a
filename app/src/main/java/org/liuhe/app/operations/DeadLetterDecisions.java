package org.liuhe.app.operations;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What operators decided about dead letters, in the table {@code dead_letter_action}. */
@Component
class DeadLetterDecisions {

    private final JdbcClient jdbc;

    DeadLetterDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A retry that an operator asks for. */
    record Asked(long id, String group, String sequence) {}

    Set<String> parked(String group) {
        return jdbc.sql("SELECT sequence_id FROM dead_letter_sequence WHERE processing_group = :group AND parked")
                .param("group", group)
                .query(String.class)
                .set();
    }

    /** In the order in which they were asked for. */
    List<Asked> asked() {
        return jdbc.sql(
                        """
                        SELECT id, processing_group, sequence_id FROM dead_letter_action
                        WHERE action = 'RETRY' AND outcome IS NULL ORDER BY id LIMIT 100""")
                .query((row, number) ->
                        new Asked(row.getLong("id"), row.getString("processing_group"), row.getString("sequence_id")))
                .list();
    }

    /** Done where nothing is left of the sequence, whoever did it. */
    void tried(Asked asked) {
        jdbc.sql(
                        """
                        UPDATE dead_letter_action SET tried_at = now(), outcome = CASE WHEN EXISTS (
                            SELECT 1 FROM deadletterentry
                            WHERE processinggroup = :group AND sequenceidentifier = :sequence)
                            THEN 'FAILED' ELSE 'DONE' END
                        WHERE id = :id""")
                .param("group", asked.group())
                .param("sequence", asked.sequence())
                .param("id", asked.id())
                .update();
    }
}
