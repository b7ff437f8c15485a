package org.liuhe.integrity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.liuhe.integrity.Finding.Kind;
import org.liuhe.integrity.proof.Frontier;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.StoredEvent;
import org.liuhe.integrity.proof.Subtree;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds the whole event store against the whole log, and the log against its checkpoints, in one snapshot of the database;
 * changes nothing, and needs memory for what it finds and for the checkpoints only.
 */
public final class StoreAudit {

    private static final int ROWS_AT_A_TIME = 2_000;

    private final JdbcTemplate db;
    private final LogTables log;
    private final TransactionTemplate snapshot;

    public StoreAudit(DataSource source) {
        this.db = new JdbcTemplate(source);
        db.setFetchSize(ROWS_AT_A_TIME);
        this.log = new LogTables(JdbcClient.create(db));
        this.snapshot = new TransactionTemplate(new JdbcTransactionManager(source));
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /**
     * What was looked at.
     *
     * @param waiting events that are too new to be logged
     * @param checkpoints that are signed by a trusted key
     * @param promised leaves of the largest of them; what is behind is not promised yet
     */
    public record Report(long leaves, long waiting, int checkpoints, long promised) {}

    /** Keys that the database itself names; good for finding an accident, and no proof against who owns the database. */
    public List<PublicKey> publishedKeys() {
        return PublicKey.parseAll(
                db.queryForList("SELECT key FROM integrity_key ORDER BY published_at, key", String.class));
    }

    /**
     * @param trusted keys whose signature counts
     * @param kept checkpoints that were kept elsewhere, which the database cannot have forgotten
     * @param found hears of each finding
     */
    public Report run(Collection<PublicKey> trusted, List<String> kept, Consumer<Finding> found) {
        return snapshot.execute(status -> {
            AuditedCheckpoints checkpoints = new AuditedCheckpoints(trusted, found);
            kept.forEach(note -> checkpoints.add(note, -1));
            db.query("SELECT size, note FROM integrity_checkpoint ORDER BY size", row -> {
                checkpoints.add(row.getString("note"), row.getLong("size"));
            });
            checkpoints.start();
            Reading leaves = new Reading(checkpoints, found);
            leaves.read();
            long waiting = leaves.readUnlogged();
            checkpoints.end();
            return new Report(leaves.expected, waiting, checkpoints.promised(), checkpoints.largest());
        });
    }

    /** One reading of all leaves, each with its event. */
    private final class Reading {

        private final AuditedCheckpoints checkpoints;
        private final Consumer<Finding> found;
        private final Frontier frontier = new Frontier();
        private final Map<Subtree, Hash> nodes = new HashMap<>();
        private final Map<Long, Finding> missing = new LinkedHashMap<>();
        private long expected;
        private long previous;
        private long lastGlobalIndex;

        Reading(AuditedCheckpoints checkpoints, Consumer<Finding> found) {
            this.checkpoints = checkpoints;
            this.found = found;
        }

        void read() {
            db.query(
                    "SELECT l.leaf_index, l.global_index, l.event_id, l.hash, " + StoredEvents.COLUMNS
                            + """
                             FROM integrity_leaf l LEFT JOIN domainevententry e ON e.eventidentifier = l.event_id
                            ORDER BY l.leaf_index""",
                    this::leaf);
            checkNodes();
        }

        private void leaf(ResultSet row) throws SQLException {
            long index = row.getLong("leaf_index");
            if (index > expected) found.accept(Finding.ofLeaf(Kind.LEAF_MISSING, expected));
            if (index < expected) found.accept(Finding.ofLeaf(Kind.LEAF_MOVED, index));
            expected = index + 1;
            long logged = row.getLong("global_index");
            if (logged <= previous) found.accept(Finding.ofLeaf(Kind.LEAF_MOVED, index));
            previous = logged;
            lastGlobalIndex = Math.max(lastGlobalIndex, logged);
            byte[] bytes = row.getBytes("hash");
            boolean isHash = bytes.length == Hash.LENGTH;
            if (!isHash) found.accept(Finding.ofLeaf(Kind.LEAF_ALTERED, index));
            Hash hash = Hash.of(isHash ? bytes : new byte[Hash.LENGTH]);
            event(row, index, logged, hash);
            frontier.append(hash, this::remember);
            if (nodes.size() >= ROWS_AT_A_TIME) checkNodes();
            if (checkpoints.asks(frontier.size())) checkpoints.check(frontier.size(), frontier.root());
        }

        private void event(ResultSet row, long index, long logged, Hash hash) throws SQLException {
            if (row.getString("eventidentifier") == null) {
                String id = row.getString("event_id");
                Finding other = missing.put(logged, new Finding(Kind.MISSING, index, logged, id, null, null));
                if (other != null) found.accept(other);
                return;
            }
            StoredEvent event = StoredEvents.event(row);
            if (!event.leaf().equals(hash)) found.accept(finding(Kind.ALTERED, index, row, event));
            else if (row.getLong("globalindex") != logged) found.accept(finding(Kind.MOVED, index, row, event));
        }

        private void remember(Subtree subtree, Hash hash) {
            if (subtree.level() > 0 && subtree.level() % LogTables.STEP == 0) nodes.put(subtree, hash);
        }

        /** Behind a missing leaf the tree is another, which is told already. */
        private void checkNodes() {
            if (frontier.size() == expected) {
                Map<Subtree, Hash> stored = log.read(nodes.keySet());
                nodes.forEach((node, hash) -> {
                    if (!hash.equals(stored.get(node)))
                        found.accept(Finding.ofLeaf(Kind.NODE_ALTERED, node.index() << node.level()));
                });
            }
            nodes.clear();
        }

        /** @return events that are too new to be logged */
        long readUnlogged() {
            long[] waiting = {0};
            db.query(
                    "SELECT " + StoredEvents.COLUMNS
                            + """
                            , n.last_value AS handed_out
                            FROM domainevententry e CROSS JOIN domainevententry_globalindex_seq n
                            WHERE NOT EXISTS (SELECT 1 FROM integrity_leaf l WHERE l.event_id = e.eventidentifier)
                            ORDER BY e.globalindex""",
                    row -> {
                        long index = row.getLong("globalindex");
                        if (index > lastGlobalIndex && index <= row.getLong("handed_out")) waiting[0]++;
                        else unlogged(row);
                    });
            missing.values().forEach(found);
            return waiting[0];
        }

        /** In the place of a missing event, it is that event under another name. */
        private void unlogged(ResultSet row) throws SQLException {
            StoredEvent event = StoredEvents.event(row);
            Finding gone = missing.remove(row.getLong("globalindex"));
            if (gone == null) found.accept(finding(Kind.INSERTED, null, row, event));
            else found.accept(finding(Kind.ALTERED, gone.index(), row, event));
        }

        private static Finding finding(Kind kind, Long index, ResultSet row, StoredEvent event) throws SQLException {
            return new Finding(
                    kind, index, row.getLong("globalindex"), event.id(), event.aggregate(), event.sequence());
        }
    }
}
