package org.liuhe.integrity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liuhe.integrity.proof.Frontier;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.Leaves;
import org.liuhe.integrity.proof.Subtree;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tree as it is stored: all leaves, and every fourth level above them. */
@Component
class LogTables {

    /** Levels from one that is stored to the next. */
    static final int STEP = 4;

    /** Any number that no other part of the application locks. */
    private static final long LOCK = 0x6c69_7568_655f_6c67L;

    private final JdbcClient db;

    LogTables(JdbcClient db) {
        this.db = db;
    }

    /**
     * How far the log is.
     *
     * @param size leaves
     * @param globalIndex of the last event; 0 where there is none
     */
    record Position(long size, long globalIndex) {}

    /** A leaf with the event that it stands for. */
    record Leaf(long globalIndex, String eventId, Hash hash) {}

    /** Makes this transaction the only one, on any node, that adds to the log; false where another is. */
    boolean lock() {
        return db.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    Position position() {
        return db.sql(
                        "SELECT leaf_index + 1 AS size, global_index FROM integrity_leaf ORDER BY leaf_index DESC LIMIT 1")
                .query((row, number) -> new Position(row.getLong("size"), row.getLong("global_index")))
                .optional()
                .orElse(new Position(0, 0));
    }

    Optional<Long> indexOf(Hash leaf) {
        return db.sql("SELECT leaf_index FROM integrity_leaf WHERE hash = :hash")
                .param("hash", leaf.bytes())
                .query(Long.class)
                .optional();
    }

    Hash root(long size) {
        return roots(List.of(new Leaves(0, size))).get(0);
    }

    /**
     * The root of each, by two questions to the database however large the tree is.
     *
     * @throws IllegalStateException where the log lacks a part that it must have
     */
    List<Hash> roots(List<Leaves> runs) {
        Set<Subtree> stored = new LinkedHashSet<>();
        runs.forEach(run -> run.subtrees().forEach(subtree -> stored.addAll(subtree.parts(below(subtree)))));
        Map<Subtree, Hash> hashes = read(stored);
        return runs.stream()
                .map(run -> Leaves.root(run.subtrees().stream()
                        .map(subtree -> Subtree.root(subtree.parts(below(subtree)).stream()
                                .map(part -> known(hashes, part))
                                .toList()))
                        .toList()))
                .toList();
    }

    private static int below(Subtree subtree) {
        return subtree.level() - subtree.level() % STEP;
    }

    private static Hash known(Map<Subtree, Hash> hashes, Subtree part) {
        Hash hash = hashes.get(part);
        if (hash == null) throw new IllegalStateException("the integrity log lacks " + part);
        return hash;
    }

    Map<Subtree, Hash> read(Set<Subtree> wanted) {
        Map<Subtree, Hash> hashes = new HashMap<>();
        long[] leaves = indexes(wanted.stream().filter(one -> one.level() == 0).toList());
        if (leaves.length > 0)
            db.sql("SELECT leaf_index, hash FROM integrity_leaf WHERE leaf_index = ANY (:leaves) AND length(hash) = 32")
                    .param("leaves", leaves)
                    .query(row -> {
                        hashes.put(new Subtree(0, row.getLong("leaf_index")), StoredEvents.hash(row, "hash"));
                    });
        List<Subtree> nodes = wanted.stream().filter(one -> one.level() > 0).toList();
        if (!nodes.isEmpty())
            db.sql(
                            """
                            SELECT level, node_index, hash FROM integrity_node
                            JOIN unnest(:levels::smallint[], :nodes::bigint[]) AS wanted (level, node_index)
                            USING (level, node_index) WHERE length(hash) = 32""")
                    .param("levels", levels(nodes))
                    .param("nodes", indexes(nodes))
                    .query(row -> {
                        hashes.put(
                                new Subtree(row.getInt("level"), row.getLong("node_index")),
                                StoredEvents.hash(row, "hash"));
                    });
        return hashes;
    }

    /** Behind the last leaf of a tree of that size. */
    void append(long size, List<Leaf> leaves) {
        List<Hash> edge = roots(new Leaves(0, size)
                .subtrees().stream()
                        .map(subtree ->
                                new Leaves(subtree.index() << subtree.level(), subtree.index() + 1 << subtree.level()))
                        .toList());
        Frontier frontier = new Frontier(size, edge);
        Map<Subtree, Hash> nodes = new HashMap<>();
        for (Leaf leaf : leaves)
            frontier.append(leaf.hash(), (subtree, hash) -> {
                if (subtree.level() > 0 && subtree.level() % STEP == 0) nodes.put(subtree, hash);
            });
        write(size, leaves);
        write(nodes);
    }

    private void write(long size, List<Leaf> leaves) {
        db.sql(
                        """
                        INSERT INTO integrity_leaf (leaf_index, global_index, event_id, hash)
                        SELECT :size + number - 1, global_index, event_id, hash
                        FROM unnest(:globals::bigint[], :events::text[], :hashes::bytea[])
                          WITH ORDINALITY AS leaf (global_index, event_id, hash, number)""")
                .param("size", size)
                .param("globals", leaves.stream().mapToLong(Leaf::globalIndex).toArray())
                .param("events", leaves.stream().map(Leaf::eventId).toArray(String[]::new))
                .param(
                        "hashes",
                        leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new))
                .update();
    }

    private void write(Map<Subtree, Hash> nodes) {
        if (nodes.isEmpty()) return;
        List<Subtree> order = new ArrayList<>(nodes.keySet());
        db.sql(
                        """
                        INSERT INTO integrity_node (level, node_index, hash)
                        SELECT * FROM unnest(:levels::smallint[], :nodes::bigint[], :hashes::bytea[])""")
                .param("levels", levels(order))
                .param("nodes", indexes(order))
                .param(
                        "hashes",
                        order.stream().map(node -> nodes.get(node).bytes()).toArray(byte[][]::new))
                .update();
    }

    private static long[] indexes(List<Subtree> subtrees) {
        return subtrees.stream().mapToLong(Subtree::index).toArray();
    }

    private static int[] levels(List<Subtree> subtrees) {
        return subtrees.stream().mapToInt(Subtree::level).toArray();
    }
}
