package org.liuhe.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.Rule;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.integrity.CheckReceipt;
import org.liuhe.contracts.integrity.ConsistencyProof;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.FindCheckpoint;
import org.liuhe.contracts.integrity.FindConsistency;
import org.liuhe.contracts.integrity.FindInclusion;
import org.liuhe.contracts.integrity.FindLogKeys;
import org.liuhe.contracts.integrity.FindReceipt;
import org.liuhe.contracts.integrity.InclusionProof;
import org.liuhe.contracts.integrity.IntegrityRule;
import org.liuhe.contracts.integrity.ReceiptVerdict;
import org.liuhe.contracts.integrity.ReceiptWorth;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.ProofCheck;
import org.liuhe.integrity.proof.ReceiptCheck;
import org.liuhe.integrity.proof.ReceiptCheck.Verdict;

class IntegrityQueriesTest {

    private static final MetaData FILER = as(Store.FILER);

    private final Store store = new Store();
    private final IntegrityQueries queries = new IntegrityQueries(store.db, store.log, store.checkpoints, false);

    @Test
    void theFilersReceiptHoldsWithNothingButTheKey() {
        store.file(0, 30);
        store.publish();
        FilingReceipt receipt = queries.handle(new FindReceipt("cmp-17"), FILER);
        assertThat(ReceiptCheck.of(receipt, List.of(Store.KEY.publicKey())).verdict())
                .isEqualTo(Verdict.HOLDS);
        assertThat(receipt.matter()).isEqualTo("cmp-17");
        assertThat(receipt.keys()).containsExactly(Store.KEY.publicKey().toString());
    }

    @Test
    void aReceiptIsCheckedAgainstTheLogAndTheStoreOfToday() {
        store.file(0, 30);
        store.publish();
        FilingReceipt receipt = queries.handle(new FindReceipt("cmp-17"), FILER);
        ReceiptVerdict holds = queries.handle(new CheckReceipt(receipt));
        assertThat(holds.worth()).isEqualTo(ReceiptWorth.HOLDS);
        assertThat(holds.size()).isEqualTo(30);
        assertThat(holds.signer()).isEqualTo(Store.KEY.publicKey().toString());
        assertThat(queries.handle(new CheckReceipt(null)).worth()).isEqualTo(ReceiptWorth.UNREADABLE);
        FilingReceipt moved = new FilingReceipt(
                receipt.format(),
                receipt.matter(),
                receipt.event(),
                receipt.leaf(),
                receipt.index() + 1,
                receipt.proof(),
                receipt.checkpoint(),
                receipt.keys());
        assertThat(queries.handle(new CheckReceipt(moved)).worth()).isEqualTo(ReceiptWorth.WRONG_PROOF);
        store.db
                .sql("UPDATE domainevententry SET payload = '{}' WHERE aggregateidentifier = 'cmp-17'")
                .update();
        assertThat(queries.handle(new CheckReceipt(receipt)).worth()).isEqualTo(ReceiptWorth.GONE);
        store.db
                .sql("DELETE FROM domainevententry WHERE aggregateidentifier = 'cmp-17'")
                .update();
        assertThat(queries.handle(new CheckReceipt(receipt)).worth()).isEqualTo(ReceiptWorth.GONE);
    }

    @Test
    void whatIsFoundIsSaidInTheContractsWords() {
        assertThat(Arrays.stream(Verdict.values()).map(Enum::name)).allSatisfy(ReceiptWorth::valueOf);
    }

    @Test
    void aReceiptReadsTheSameLater() {
        store.file(0, 30);
        store.publish();
        FilingReceipt receipt = queries.handle(new FindReceipt("cmp-17"), FILER);
        store.file(30, 60);
        store.publish();
        assertThat(queries.handle(new FindReceipt("cmp-17"), FILER)).isEqualTo(receipt);
    }

    @Test
    void nobodyElseGetsIt() {
        store.file("cmp-a");
        store.publish();
        refuses(CommonRule.MATTER_UNKNOWN, () -> queries.handle(new FindReceipt("cmp-a"), as("somebody")));
        refuses(CommonRule.MATTER_UNKNOWN, () -> queries.handle(new FindReceipt("cmp-z"), FILER));
        refuses(CommonRule.DENIED, () -> queries.handle(new FindReceipt("cmp-a"), MetaData.emptyInstance()));
        store.db.sql("UPDATE domainevententry SET metadata = NULL").update();
        refuses(CommonRule.MATTER_UNKNOWN, () -> queries.handle(new FindReceipt("cmp-a"), FILER));
    }

    @Test
    void comesWithTheFirstCheckpointThatCoversTheFiling() {
        store.file("cmp-a");
        refuses(IntegrityRule.NOT_COVERED, () -> queries.handle(new FindReceipt("cmp-a"), FILER));
        store.logAll();
        refuses(IntegrityRule.NOT_COVERED, () -> queries.handle(new FindReceipt("cmp-a"), FILER));
        store.publish();
        assertThat(queries.handle(new FindReceipt("cmp-a"), FILER).index()).isZero();
    }

    @Test
    void promisesNoReceiptWhereNobodySigns() {
        IntegrityQueries unsigned = new IntegrityQueries(store.db, store.log, store.checkpoints(), false);
        store.file("cmp-a");
        refuses(IntegrityRule.NOT_SIGNED, () -> unsigned.handle(new FindReceipt("cmp-a"), FILER));
        store.logAll();
        refuses(IntegrityRule.NOT_SIGNED, () -> unsigned.handle(new FindReceipt("cmp-a"), FILER));
        store.publish();
        assertThat(unsigned.handle(new FindReceipt("cmp-a"), FILER).index()).isZero();
        store.file("cmp-b");
        refuses(IntegrityRule.NOT_COVERED, () -> unsigned.handle(new FindReceipt("cmp-b"), FILER));
    }

    @Test
    void saysThatAFilingIsNotWhatWasLogged() {
        store.file("cmp-a");
        store.publish();
        store.db.sql("UPDATE domainevententry SET payload = '{}'").update();
        refuses(IntegrityRule.NOT_AS_LOGGED, () -> queries.handle(new FindReceipt("cmp-a"), FILER));
    }

    @Test
    void provesThatOneCheckpointContinuesAnother() {
        store.file(0, 21);
        store.publish();
        store.file(21, 50);
        store.publish();
        ConsistencyProof proof = queries.handle(new FindConsistency(21, 50));
        assertThat(ProofCheck.consistent(
                        21, 50, published(21L).root(), published(null).root(), hashes(proof.proof())))
                .isTrue();
        assertThat(queries.handle(new FindConsistency(21, 21)).proof()).isEmpty();
        refuses(IntegrityRule.SIZES_REVERSED, () -> queries.handle(new FindConsistency(50, 21)));
        refuses(IntegrityRule.CHECKPOINT_UNKNOWN, () -> queries.handle(new FindConsistency(20, 50)));
    }

    @Test
    void provesALeafToWhoeverKnowsItsHash() {
        store.file(0, 21);
        store.publish();
        store.file(21, 50);
        store.publish();
        Hash leaf = store.leaves().get(20);
        InclusionProof proof = queries.handle(new FindInclusion(leaf.hex(), 21L));
        assertThat(ProofCheck.root(proof.index(), proof.size(), leaf, hashes(proof.proof())))
                .contains(published(21L).root());
        assertThat(queries.handle(new FindInclusion(leaf.hex(), null)).size()).isEqualTo(50);
        Hash later = store.leaves().get(21);
        refuses(IntegrityRule.LEAF_UNKNOWN, () -> queries.handle(new FindInclusion(later.hex(), 21L)));
        refuses(IntegrityRule.LEAF_UNKNOWN, () -> queries.handle(new FindInclusion("00".repeat(32), null)));
        refuses(IntegrityRule.LEAF_MALFORMED, () -> queries.handle(new FindInclusion("00", null)));
    }

    @Test
    void beforeTheFirstThereIsNoCheckpoint() {
        refuses(IntegrityRule.CHECKPOINT_UNKNOWN, () -> queries.handle(new FindCheckpoint(null)));
        assertThat(queries.handle(new FindLogKeys()).keys())
                .containsExactly(Store.KEY.publicKey().toString());
    }

    @Test
    void whereTheEventsAreElsewhereThereIsNoLog() {
        IntegrityQueries none = new IntegrityQueries(store.db, store.log, store.checkpoints, true);
        refuses(IntegrityRule.NOT_KEPT, () -> none.handle(new FindReceipt("cmp-a"), FILER));
        refuses(IntegrityRule.NOT_KEPT, () -> none.handle(new FindCheckpoint(null)));
        refuses(IntegrityRule.NOT_KEPT, () -> none.handle(new FindLogKeys()));
        refuses(IntegrityRule.NOT_KEPT, () -> none.handle(new FindConsistency(1, 1)));
        refuses(IntegrityRule.NOT_KEPT, () -> none.handle(new FindInclusion("00", null)));
    }

    private Checkpoint published(Long size) {
        return Checkpoint.parse(queries.handle(new FindCheckpoint(size)).note());
    }

    private static List<Hash> hashes(List<String> hex) {
        return hex.stream().map(Hash::ofHex).toList();
    }

    private static void refuses(Rule rule, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    private static MetaData as(String subject) {
        return MetaData.from(new Actor(subject, Set.of(Role.RESIDENT), Set.of()).metaData());
    }
}
