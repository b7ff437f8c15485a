package org.liuhe.api.messages;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the table {@code message_read}. */
@Component
class StoredReadMarks implements ReadMarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredReadMarks(DataSource dataSource, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.clock = clock;
    }

    @Override
    public void read(String person, Collection<String> messageIds) {
        if (messageIds.isEmpty()) return;
        jdbc.sql(
                        """
                        INSERT INTO message_read (person, message_id, read_at)
                        SELECT person, message_id, :now FROM message WHERE person = :person AND message_id IN (:ids)
                        ON CONFLICT DO NOTHING""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("ids", messageIds)
                .update();
    }
}
