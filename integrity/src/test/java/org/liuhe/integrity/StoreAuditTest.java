package org.liuhe.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liuhe.integrity.Finding.Kind;
import org.liuhe.integrity.proof.Frontier;
import org.liuhe.integrity.proof.PublicKey;

/** Each thing that an owner of the database can do to it, done once, and found and named. */
class StoreAuditTest {

    private static final int EVENTS = 100;

    private final Store store = new Store();
    private final List<Finding> found = new ArrayList<>();

    @BeforeEach
    void live() {
        store.file(0, 40);
        store.publish();
        store.file(40, EVENTS);
        store.publish();
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        store.file("cmp-new");
        StoreAudit.Report report = audit();
        assertThat(found).isEmpty();
        assertThat(report).isEqualTo(new StoreAudit.Report(EVENTS, 1, 2, EVENTS));
    }

    @Test
    void namesAnEventWhosePayloadWasAltered() {
        sql("UPDATE domainevententry SET payload = '{}' WHERE aggregateidentifier = 'cmp-7'");
        findsOnly(Kind.ALTERED, "cmp-7");
    }

    @Test
    void namesAnEventWhoseColumnsWereAltered() {
        for (String change : List.of(
                "metadata = '{}'",
                "metadata = NULL",
                "timestamp = '2026-11-25T02:00:00Z'",
                "payloadtype = 'Other'",
                "payloadrevision = '2'",
                "type = NULL",
                "sequencenumber = 3",
                "eventidentifier = 'another'")) {
            found.clear();
            sql("CREATE TABLE kept AS SELECT * FROM domainevententry");
            sql("UPDATE domainevententry SET " + change + " WHERE aggregateidentifier = 'cmp-8'");
            audit();
            assertThat(found)
                    .as(change)
                    .extracting(Finding::kind, Finding::aggregate, Finding::index)
                    .containsExactly(tuple(Kind.ALTERED, "cmp-8", 8L));
            sql("DELETE FROM domainevententry");
            sql("INSERT INTO domainevententry SELECT * FROM kept");
            sql("DROP TABLE kept");
        }
    }

    @Test
    void namesAnEventThatWasDeleted() {
        String id = store.db
                .sql("SELECT eventidentifier FROM domainevententry WHERE aggregateidentifier = 'cmp-20'")
                .query(String.class)
                .single();
        sql("DELETE FROM domainevententry WHERE aggregateidentifier = 'cmp-20'");
        audit();
        assertThat(found)
                .extracting(Finding::kind, Finding::eventId, Finding::index)
                .containsExactly(tuple(Kind.MISSING, id, 20L));
    }

    @Test
    void namesAnEventThatWasSlippedIn() {
        sql(
                """
                INSERT INTO domainevententry
                SELECT -1, 'cmp-forged', 0, type, 'forged', metadata, payload, payloadrevision, payloadtype, timestamp
                FROM domainevententry WHERE aggregateidentifier = 'cmp-31'""");
        findsOnly(Kind.INSERTED, "cmp-forged");
    }

    @Test
    void namesAnEventWithANumberThatWasNeverHandedOut() {
        sql(
                """
                INSERT INTO domainevententry
                SELECT 1000000000, 'cmp-forged', 0, type, 'forged', metadata, payload, payloadrevision, payloadtype, timestamp
                FROM domainevententry WHERE aggregateidentifier = 'cmp-31'""");
        findsOnly(Kind.INSERTED, "cmp-forged");
        store.logAll();
        assertThat(store.log.position().size()).isEqualTo(EVENTS);
    }

    @Test
    void namesAnEventThatWasPutInThePlaceOfAnother() {
        sql(
                """
                UPDATE domainevententry SET eventidentifier = 'forged', aggregateidentifier = 'cmp-forged', payload = '{}'
                WHERE aggregateidentifier = 'cmp-30'""");
        findsOnly(Kind.ALTERED, "cmp-forged");
    }

    @Test
    void namesTwoEventsThatChangedPlaces() {
        sql("UPDATE domainevententry SET globalindex = -globalindex WHERE aggregateidentifier IN ('cmp-50', 'cmp-60')");
        sql(
                """
                UPDATE domainevententry e SET globalindex = -other.globalindex FROM domainevententry other
                WHERE e.globalindex < 0 AND other.globalindex < 0 AND other.globalindex <> e.globalindex""");
        audit();
        assertThat(found)
                .extracting(Finding::kind, Finding::aggregate)
                .containsExactly(tuple(Kind.MOVED, "cmp-50"), tuple(Kind.MOVED, "cmp-60"));
    }

    @Test
    void namesTheCheckpointFromWhichTheLogWasRewritten() {
        forge();
        audit();
        assertThat(found).extracting(Finding::kind, Finding::index).containsExactly(tuple(Kind.ROOT_DIFFERS, (long)
                EVENTS));
    }

    @Test
    void aKeptCheckpointTellsWhatTheDatabaseForgot() {
        String kept = store.checkpoints.latest().orElseThrow().note();
        forge();
        sql("DELETE FROM integrity_checkpoint WHERE size = " + EVENTS);
        audit();
        assertThat(found).isEmpty();
        new StoreAudit(store.source).run(keys(), List.of(kept), found::add);
        assertThat(found).extracting(Finding::kind, Finding::index).containsExactly(tuple(Kind.ROOT_DIFFERS, (long)
                EVENTS));
    }

    /** An event is altered, and with it its leaf and every node above: the log agrees with itself. */
    private void forge() {
        sql("UPDATE domainevententry SET payload = '{}' WHERE aggregateidentifier = 'cmp-70'");
        store.db
                .sql("SELECT " + StoredEvents.COLUMNS + " FROM domainevententry e WHERE aggregateidentifier = 'cmp-70'")
                .query(row -> {
                    store.db
                            .sql("UPDATE integrity_leaf SET hash = :hash WHERE leaf_index = 70")
                            .param("hash", StoredEvents.event(row).leaf().bytes())
                            .update();
                });
        Frontier frontier = new Frontier();
        store.leaves()
                .forEach(leaf -> frontier.append(leaf, (subtree, hash) -> store.db
                        .sql("UPDATE integrity_node SET hash = :hash WHERE level = :level AND node_index = :index")
                        .param("hash", hash.bytes())
                        .param("level", subtree.level())
                        .param("index", subtree.index())
                        .update()));
    }

    @Test
    void findsALogWhoseEndWasCutOff() {
        sql("DELETE FROM integrity_leaf WHERE leaf_index >= 90");
        sql("DELETE FROM domainevententry WHERE aggregateidentifier >= 'cmp-90' AND aggregateidentifier < 'cmp-9a'");
        audit();
        assertThat(found).extracting(Finding::kind, Finding::index).contains(tuple(Kind.LOG_CUT, (long) EVENTS));
    }

    @Test
    void findsALeafThatIsGoneOrMoved() {
        sql("DELETE FROM integrity_leaf WHERE leaf_index = 5");
        audit();
        assertThat(found).extracting(Finding::kind).contains(Kind.LEAF_MISSING, Kind.INSERTED, Kind.ROOT_DIFFERS);
        found.clear();
        sql("UPDATE integrity_leaf SET global_index = 0 WHERE leaf_index = 9");
        audit();
        assertThat(found).extracting(Finding::kind, Finding::index).contains(tuple(Kind.LEAF_MOVED, 9L));
    }

    @Test
    void isNotLedAstrayByALogThatIsNone() {
        sql("UPDATE integrity_leaf SET hash = 'x' WHERE leaf_index = 50");
        sql("UPDATE integrity_leaf SET leaf_index = 1000000000000 WHERE leaf_index = 99");
        sql("UPDATE integrity_leaf SET leaf_index = -1 WHERE leaf_index = 98");
        sql("INSERT INTO integrity_key VALUES ('no key', now())");
        sql("UPDATE integrity_checkpoint SET note = '' WHERE size = 40");
        audit();
        assertThat(found)
                .extracting(Finding::kind, Finding::index)
                .contains(
                        tuple(Kind.LEAF_ALTERED, 50L),
                        tuple(Kind.LEAF_MISSING, 98L),
                        tuple(Kind.LEAF_MOVED, -1L),
                        tuple(Kind.CHECKPOINT_UNSIGNED, 40L));
        assertThat(found).hasSizeLessThan(10);
    }

    @Test
    void findsANodeThatIsNotThatOfItsLeaves() {
        sql("UPDATE integrity_node SET hash = sha256('x') WHERE level = 4 AND node_index = 2");
        sql("UPDATE integrity_node SET hash = 'x' WHERE level = 4 AND node_index = 3");
        sql("DELETE FROM integrity_node WHERE level = 4 AND node_index = 4");
        audit();
        assertThat(found)
                .extracting(Finding::kind, Finding::index)
                .containsExactlyInAnyOrder(
                        tuple(Kind.NODE_ALTERED, 32L), tuple(Kind.NODE_ALTERED, 48L), tuple(Kind.NODE_ALTERED, 64L));
    }

    @Test
    void findsACheckpointThatNobodySigned() {
        sql("UPDATE integrity_checkpoint SET note = replace(note, '40', '39') WHERE size = 40");
        audit();
        assertThat(found).extracting(Finding::kind).contains(Kind.CHECKPOINT_UNSIGNED);
        found.clear();
        new StoreAudit(store.source).run(List.of(), List.of(), found::add);
        assertThat(found).extracting(Finding::kind).containsOnly(Kind.CHECKPOINT_UNSIGNED);
    }

    private void findsOnly(Kind kind, String aggregate) {
        audit();
        assertThat(found).extracting(Finding::kind, Finding::aggregate).containsExactly(tuple(kind, aggregate));
    }

    private StoreAudit.Report audit() {
        StoreAudit audit = new StoreAudit(store.source);
        assertThat(audit.publishedKeys()).isEqualTo(keys());
        return audit.run(keys(), List.of(), found::add);
    }

    private static List<PublicKey> keys() {
        return List.of(Store.KEY.publicKey());
    }

    private void sql(String sql) {
        store.db.sql(sql).update();
    }
}
