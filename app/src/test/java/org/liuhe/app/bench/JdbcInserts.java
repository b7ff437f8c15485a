package org.liuhe.app.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.liuhe.app.Node;

/** The floor: one row about as large as an event, in a transaction of its own, by the application's own pool. */
final class JdbcInserts implements Load.Deed {

    private static final byte[] PAYLOAD =
            "{\"text\":\"已经两天没有人处理了。\"}".repeat(12).getBytes(StandardCharsets.UTF_8);
    private static final byte[] METADATA =
            "{\"actor.subject\":\"3a0c5c1e\"}".repeat(8).getBytes(StandardCharsets.UTF_8);

    private final DataSource pool;

    JdbcInserts(Node node) {
        pool = node.bean(DataSource.class);
        node.jdbc()
                .sql(
                        """
                        CREATE TABLE IF NOT EXISTS bench_insert (
                            id bigserial PRIMARY KEY, stream text NOT NULL, number bigint NOT NULL, type text NOT NULL,
                            metadata bytea NOT NULL, payload bytea NOT NULL)""")
                .update();
    }

    @Override
    public void perform() throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO bench_insert (stream, number, type, metadata, payload) VALUES (?, ?, ?, ?, ?)")) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setLong(2, 0);
            insert.setString(3, "org.liuhe.contracts.complaints.ComplaintFiled");
            insert.setBytes(4, METADATA);
            insert.setBytes(5, PAYLOAD);
            insert.executeUpdate();
        }
    }
}
