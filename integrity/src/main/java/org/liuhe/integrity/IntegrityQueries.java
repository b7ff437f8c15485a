package org.liuhe.integrity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.queryhandling.QueryHandler;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
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
import org.liuhe.contracts.integrity.LogKeys;
import org.liuhe.contracts.integrity.LoggedEvent;
import org.liuhe.contracts.integrity.PublishedCheckpoint;
import org.liuhe.contracts.integrity.ReceiptVerdict;
import org.liuhe.contracts.integrity.ReceiptWorth;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.Leaves;
import org.liuhe.integrity.proof.Proofs;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.ReceiptCheck;
import org.liuhe.integrity.proof.SignedNote;
import org.liuhe.integrity.proof.StoredEvent;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows the log: to everybody what proves nothing of a person, to a filer their receipt. */
@Component
class IntegrityQueries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient db;
    private final LogTables log;
    private final Checkpoints checkpoints;
    private final boolean kept;

    IntegrityQueries(
            JdbcClient db,
            LogTables log,
            Checkpoints checkpoints,
            @Value("${axon.axonserver.enabled:false}") boolean eventsElsewhere) {
        this.db = db;
        this.log = log;
        this.checkpoints = checkpoints;
        this.kept = !eventsElsewhere;
    }

    /** A filing as it is stored. */
    private record Filing(long globalIndex, StoredEvent event, String filer) {}

    @QueryHandler
    FilingReceipt handle(FindReceipt query, MetaData metaData) {
        requireKept();
        Actor asker = Actor.of(metaData).orElseThrow(() -> new RuleBroken(CommonRule.DENIED));
        Filing filing = filing(query.matterId())
                .filter(one -> asker.subject().equals(one.filer()))
                .orElseThrow(() -> new RuleBroken(CommonRule.MATTER_UNKNOWN));
        Hash leaf = filing.event().leaf();
        long index = log.indexOf(leaf).orElseThrow(() -> notLogged(filing));
        PublishedCheckpoint checkpoint = checkpoints.covering(index).orElseThrow(this::notCovered);
        return new FilingReceipt(
                FilingReceipt.FORMAT,
                filing.event().aggregate(),
                logged(filing.event()),
                leaf.hex(),
                index,
                hex(Proofs.inclusion(index, checkpoint.size())),
                checkpoint.note(),
                signers(checkpoint));
    }

    /** By whom a matter was filed, its first event tells: whoever sent the command. */
    private Optional<Filing> filing(String matterId) {
        return db.sql("SELECT e.metadata, " + StoredEvents.COLUMNS
                        + " FROM domainevententry e WHERE e.aggregateidentifier = :id AND e.sequencenumber = 0")
                .param("id", matterId)
                .query((row, number) -> new Filing(
                        row.getLong("globalindex"), StoredEvents.event(row), filer(row.getBytes("metadata"))))
                .optional();
    }

    private static String filer(byte[] metaData) {
        if (metaData == null) return null;
        return JSON.readValue(metaData, Map.class).get(Actor.SUBJECT) instanceof String subject ? subject : null;
    }

    private RuleBroken notLogged(Filing filing) {
        boolean passed = filing.globalIndex() <= log.position().globalIndex();
        return passed ? new RuleBroken(IntegrityRule.NOT_AS_LOGGED) : notCovered();
    }

    private RuleBroken notCovered() {
        return new RuleBroken(checkpoints.neverSigned() ? IntegrityRule.NOT_SIGNED : IntegrityRule.NOT_COVERED);
    }

    private List<String> signers(PublishedCheckpoint checkpoint) {
        SignedNote note = SignedNote.parse(checkpoint.note());
        return checkpoints.keys().stream()
                .filter(key -> note.signedBy(List.of(key)).isPresent())
                .map(PublicKey::toString)
                .toList();
    }

    @QueryHandler
    PublishedCheckpoint handle(FindCheckpoint query) {
        requireKept();
        return checkpoint(query.size());
    }

    private PublishedCheckpoint checkpoint(Long size) {
        return (size == null ? checkpoints.latest() : checkpoints.ofSize(size))
                .orElseThrow(() -> new RuleBroken(IntegrityRule.CHECKPOINT_UNKNOWN));
    }

    @QueryHandler
    LogKeys handle(FindLogKeys query) {
        requireKept();
        return new LogKeys(checkpoints.keys().stream().map(PublicKey::toString).toList());
    }

    @QueryHandler
    ConsistencyProof handle(FindConsistency query) {
        requireKept();
        if (query.from() > query.to()) throw new RuleBroken(IntegrityRule.SIZES_REVERSED, "from");
        long from = checkpoint(query.from()).size();
        long to = checkpoint(query.to()).size();
        return new ConsistencyProof(from, to, hex(Proofs.consistency(from, to)));
    }

    @QueryHandler
    InclusionProof handle(FindInclusion query) {
        requireKept();
        Hash leaf = hash(query.leaf());
        long size = checkpoint(query.size()).size();
        long index = log.indexOf(leaf)
                .filter(found -> found < size)
                .orElseThrow(() -> new RuleBroken(IntegrityRule.LEAF_UNKNOWN, "leaf"));
        return new InclusionProof(leaf.hex(), index, size, hex(Proofs.inclusion(index, size)));
    }

    @QueryHandler
    ReceiptVerdict handle(CheckReceipt query) {
        requireKept();
        ReceiptCheck check = ReceiptCheck.of(query.receipt(), checkpoints.keys());
        ReceiptWorth worth = ReceiptWorth.valueOf(check.verdict().name());
        if (worth == ReceiptWorth.HOLDS && !stillThere(query.receipt())) worth = ReceiptWorth.GONE;
        return new ReceiptVerdict(
                worth,
                check.checkpoint() == null ? null : check.checkpoint().origin(),
                check.checkpoint() == null ? 0 : check.checkpoint().size(),
                check.signer() == null ? null : check.signer().toString());
    }

    /** In the log at its place, and stored as it was logged. */
    private boolean stillThere(FilingReceipt receipt) {
        Hash leaf = Hash.ofHex(receipt.leaf());
        return log.indexOf(leaf).filter(index -> index == receipt.index()).isPresent()
                && filing(receipt.matter())
                        .filter(filing -> filing.event().leaf().equals(leaf))
                        .isPresent();
    }

    private static Hash hash(String hex) {
        try {
            return Hash.ofHex(hex);
        } catch (IllegalArgumentException malformed) {
            throw new RuleBroken(IntegrityRule.LEAF_MALFORMED, "leaf");
        }
    }

    private List<String> hex(List<Leaves> proof) {
        return log.roots(proof).stream().map(Hash::hex).toList();
    }

    private void requireKept() {
        if (!kept) throw new RuleBroken(IntegrityRule.NOT_KEPT);
    }

    private static LoggedEvent logged(StoredEvent event) {
        return new LoggedEvent(
                event.id(),
                event.aggregate(),
                event.type(),
                event.sequence(),
                event.payloadType(),
                event.revision(),
                event.timestamp(),
                event.payload().hex(),
                event.metadata() == null ? null : event.metadata().hex());
    }
}
