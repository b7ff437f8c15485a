package org.liuhe.integrity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.LoggedEvent;
import org.liuhe.integrity.proof.ReceiptCheck.Verdict;

class ReceiptCheckTest {

    private static final int SIZE = 13;
    private static final int INDEX = 9;

    private final SigningKey key = SigningKey.create("city.example/liuhe", new SecureRandom());
    private final SigningKey other = SigningKey.create("city.example/liuhe", new SecureRandom());
    private final FilingReceipt receipt = receipt();

    @Test
    void holds() {
        ReceiptCheck check = check(receipt);
        assertThat(check.verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(check.checkpoint().size()).isEqualTo(SIZE);
        assertThat(check.signer()).isEqualTo(key.publicKey());
    }

    @Test
    void doesNotHoldByItsOwnKeysWordAlone() {
        assertThat(ReceiptCheck.of(receipt, List.of()).verdict()).isEqualTo(Verdict.WRONG_SIGNATURE);
        assertThat(ReceiptCheck.of(receipt, List.of(other.publicKey())).verdict())
                .isEqualTo(Verdict.WRONG_SIGNATURE);
    }

    @Test
    void anotherLeafIsFound() {
        assertThat(check(with("leaf", "00".repeat(32))).verdict()).isEqualTo(Verdict.WRONG_LEAF);
        assertThat(check(with("leaf", "00")).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void everyChangedFieldOfTheEventIsFound() {
        List<UnaryOperator<Map<String, Object>>> changes = List.of(
                change("id", "e-2"),
                change("type", null),
                change("sequence", 1L),
                change("payloadType", "Other"),
                change("revision", null),
                change("timestamp", "2026-11-24T02:00:00.001Z"),
                change("payload", "00".repeat(32)),
                change("metadata", null));
        for (UnaryOperator<Map<String, Object>> change : changes)
            assertThat(check(with("event", change)).verdict()).isEqualTo(Verdict.WRONG_LEAF);
    }

    @Test
    void theReceiptOfAnotherMatterIsFound() {
        assertThat(check(with("matter", "cmp-2")).verdict()).isEqualTo(Verdict.OTHER_MATTER);
    }

    @Test
    void aChangedOrCutProofIsFound() {
        List<String> proof = new ArrayList<>(receipt.proof());
        proof.set(1, "00".repeat(32));
        assertThat(check(with("proof", proof)).verdict()).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(check(with("proof", receipt.proof().subList(1, 4))).verdict())
                .isEqualTo(Verdict.WRONG_PROOF);
        assertThat(check(with("index", (long) INDEX - 1)).verdict()).isEqualTo(Verdict.WRONG_PROOF);
        assertThat(check(with("index", (long) SIZE)).verdict()).isEqualTo(Verdict.WRONG_PROOF);
    }

    @Test
    void aChangedCheckpointIsFound() {
        String longer = receipt.checkpoint().replaceFirst("\n13\n", "\n14\n");
        assertThat(check(with("checkpoint", longer)).verdict()).isNotEqualTo(Verdict.HOLDS);
        String elsewhere = receipt.checkpoint().replaceFirst("city.example", "town.example");
        assertThat(check(with("checkpoint", elsewhere)).verdict()).isEqualTo(Verdict.WRONG_SIGNATURE);
    }

    @Test
    void aKeyIsGoodForItsOwnLogOnly() {
        String note = new Checkpoint(
                        "town.example/liuhe", SIZE, Tree.of(contents()).root(SIZE))
                .sign(List.of(key))
                .toString();
        assertThat(check(with("checkpoint", note)).verdict()).isEqualTo(Verdict.OTHER_LOG);
    }

    @Test
    void aReceiptThatMissesAPartIsUnreadable() {
        for (String part : List.of("format", "event", "leaf", "proof", "checkpoint"))
            assertThat(check(with(part, (Object) null)).verdict()).as(part).isEqualTo(Verdict.UNREADABLE);
        for (String part : List.of("id", "payloadType", "payload"))
            assertThat(check(with("event", change(part, null))).verdict())
                    .as(part)
                    .isEqualTo(Verdict.UNREADABLE);
        assertThat(check(null).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(check(with("format", "liuhe-receipt/2")).verdict()).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void absentAndEmptyAreTwoThings() {
        StoredEvent absent = new StoredEvent("e", "a", null, 0, "P", null, null, Hash.EMPTY, null);
        StoredEvent empty = new StoredEvent("e", "a", "", 0, "P", "", "", Hash.EMPTY, Hash.EMPTY);
        assertThat(absent.leaf()).isNotEqualTo(empty.leaf());
    }

    @Test
    void oneFieldCannotFlowIntoTheNext() {
        StoredEvent one = new StoredEvent("ab", "c", "", 0, "P", "", "", Hash.EMPTY, null);
        StoredEvent two = new StoredEvent("a", "bc", "", 0, "P", "", "", Hash.EMPTY, null);
        assertThat(one.leaf()).isNotEqualTo(two.leaf());
    }

    /** Computed by hand from the description in docs/integrity.md: it must never change. */
    @Test
    void theLeafStaysAsItIsWritten() {
        StoredEvent event = new StoredEvent("e", "cmp-1", "C", 0, "P", "1", "t", Hash.EMPTY, null);
        String hash = Hash.EMPTY.hex();
        assertThat(HexFormat.of().formatHex(event.content()))
                .isEqualTo("01" + "0000000165" + "00000005636d702d31" + "0000000143" + "0000000130" + "0000000150"
                        + "0000000131" + "0000000174" + "00000020" + hash + "ffffffff");
    }

    private ReceiptCheck check(FilingReceipt shown) {
        return ReceiptCheck.of(shown, List.of(key.publicKey()));
    }

    private FilingReceipt receipt() {
        Tree tree = Tree.of(contents());
        return new FilingReceipt(
                FilingReceipt.FORMAT,
                "cmp-1",
                logged(fields()),
                tree.leaf(INDEX).hex(),
                INDEX,
                tree.inclusion(INDEX, SIZE).stream().map(Hash::hex).toList(),
                new Checkpoint("city.example/liuhe", SIZE, tree.root(SIZE))
                        .sign(List.of(key))
                        .toString(),
                List.of(key.publicKey().toString()));
    }

    private static List<byte[]> contents() {
        List<byte[]> contents = new ArrayList<>();
        for (int i = 0; i < SIZE; i++) contents.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
        contents.set(
                INDEX,
                new StoredEvent(
                                "e-1",
                                "cmp-1",
                                "Complaint",
                                0,
                                "org.liuhe.contracts.complaints.ComplaintFiled",
                                "1",
                                "2026-11-24T02:00:00Z",
                                Hash.EMPTY,
                                Hash.EMPTY)
                        .content());
        return contents;
    }

    private static Map<String, Object> fields() {
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", "e-1");
        fields.put("type", "Complaint");
        fields.put("sequence", 0L);
        fields.put("payloadType", "org.liuhe.contracts.complaints.ComplaintFiled");
        fields.put("revision", "1");
        fields.put("timestamp", "2026-11-24T02:00:00Z");
        fields.put("payload", Hash.EMPTY.hex());
        fields.put("metadata", Hash.EMPTY.hex());
        return fields;
    }

    private static LoggedEvent logged(Map<String, Object> fields) {
        return new LoggedEvent(
                (String) fields.get("id"),
                "cmp-1",
                (String) fields.get("type"),
                (long) fields.get("sequence"),
                (String) fields.get("payloadType"),
                (String) fields.get("revision"),
                (String) fields.get("timestamp"),
                (String) fields.get("payload"),
                (String) fields.get("metadata"));
    }

    private static UnaryOperator<Map<String, Object>> change(String field, Object value) {
        return fields -> {
            fields.put(field, value);
            return fields;
        };
    }

    private FilingReceipt with(String part, UnaryOperator<Map<String, Object>> change) {
        return with(part, logged(change.apply(fields())));
    }

    @SuppressWarnings("unchecked")
    private FilingReceipt with(String part, Object value) {
        return new FilingReceipt(
                part.equals("format") ? (String) value : receipt.format(),
                part.equals("matter") ? (String) value : receipt.matter(),
                part.equals("event") ? (LoggedEvent) value : receipt.event(),
                part.equals("leaf") ? (String) value : receipt.leaf(),
                part.equals("index") ? (long) value : receipt.index(),
                part.equals("proof") ? (List<String>) value : receipt.proof(),
                part.equals("checkpoint") ? (String) value : receipt.checkpoint(),
                receipt.keys());
    }
}
