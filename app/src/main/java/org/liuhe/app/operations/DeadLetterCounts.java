package org.liuhe.app.operations;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many dead letters there are; groups without any are left out. */
@Component
class DeadLetterCounts {

    private final JdbcClient jdbc;

    DeadLetterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Letters of one group, those that are tried again and those that an operator parked. */
    record Count(String group, long waiting, long parked) {}

    List<Count> all() {
        return jdbc.sql(
                        """
                        SELECT processing_group, coalesce(sum(letters) FILTER (WHERE NOT parked), 0) AS waiting,
                               coalesce(sum(letters) FILTER (WHERE parked), 0) AS parked
                        FROM dead_letter_sequence GROUP BY processing_group ORDER BY processing_group""")
                .query((row, number) ->
                        new Count(row.getString("processing_group"), row.getLong("waiting"), row.getLong("parked")))
                .list();
    }

    Count of(String group) {
        return all().stream()
                .filter(count -> count.group().equals(group))
                .findFirst()
                .orElse(new Count(group, 0, 0));
    }
}
