package org.liuhe.privacy;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Wraps all data keys anew with the newest master key; no event is touched, and nodes may go on meanwhile. */
public final class Rewrap {

    private static final int AT_A_TIME = 1_000;

    private final DataSource database;
    private final MasterKeys masters;

    public Rewrap(DataSource database, MasterKeys masters) {
        this.database = database;
        this.masters = masters;
    }

    /**
     * @return how many keys were wrapped anew
     * @throws GeneralSecurityException where a key was wrapped by a master key that is not there; nothing further is changed
     */
    public long run() throws SQLException, GeneralSecurityException {
        long done = 0;
        long last = 0;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            while (true) {
                long before = last;
                try (PreparedStatement next = connection.prepareStatement(
                                """
                                SELECT id, owner, wrapped FROM personal_key
                                WHERE id > ? AND wrapped IS NOT NULL ORDER BY id LIMIT ? FOR UPDATE""");
                        PreparedStatement change = connection.prepareStatement(
                                "UPDATE personal_key SET wrapped = ? WHERE id = ? AND wrapped IS NOT NULL")) {
                    next.setLong(1, last);
                    next.setInt(2, AT_A_TIME);
                    try (ResultSet rows = next.executeQuery()) {
                        while (rows.next()) {
                            last = rows.getLong("id");
                            String owner = rows.getString("owner");
                            byte[] key = masters.unwrap(rows.getBytes("wrapped"), owner);
                            change.setBytes(1, masters.wrap(key, owner));
                            change.setLong(2, last);
                            change.addBatch();
                            done++;
                        }
                    }
                    change.executeBatch();
                }
                connection.commit();
                if (last == before) return done;
            }
        }
    }
}
