package org.liuhe.app.operations;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dead letters by processing group; groups without any are left out. */
@Component
class DeadLetterCounts {

    private final JdbcClient jdbc;

    DeadLetterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Long> byGroup() {
        Map<String, Long> counts = new TreeMap<>();
        jdbc.sql("SELECT processinggroup, count(*) AS letters FROM deadletterentry GROUP BY processinggroup")
                .query(row -> {
                    counts.put(row.getString("processinggroup"), row.getLong("letters"));
                });
        return counts;
    }
}
