package org.liuhe.integrity.proof;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.liuhe.contracts.integrity.FilingReceipt;
import org.liuhe.contracts.integrity.LoggedEvent;

/**
 * What a receipt is worth, with nothing but the keys.
 *
 * @param verdict whether it holds, or the first thing that does not
 * @param checkpoint that it leads to; null where it cannot be read
 * @param signer whose signature holds; null where none does
 */
public record ReceiptCheck(Verdict verdict, Checkpoint checkpoint, PublicKey signer) {

    /** What can be found. */
    public enum Verdict {
        HOLDS,
        /** Something is missing from it, or is not in its form. */
        UNREADABLE,
        /** The event is of another matter than the receipt says. */
        OTHER_MATTER,
        /** The leaf is not that of the event as the receipt describes it. */
        WRONG_LEAF,
        /** The proof does not lead from the leaf to the checkpoint's root. */
        WRONG_PROOF,
        /** None of the keys has signed the checkpoint, or one that is known did not sign this. */
        WRONG_SIGNATURE,
        /** The checkpoint is of another log than the key. */
        OTHER_LOG
    }

    /** @param trusted keys that are known from elsewhere than from the receipt */
    public static ReceiptCheck of(FilingReceipt receipt, Collection<PublicKey> trusted) {
        try {
            return check(Objects.requireNonNull(receipt), trusted);
        } catch (IllegalArgumentException | NullPointerException unreadable) {
            return failed(Verdict.UNREADABLE, null);
        }
    }

    private static ReceiptCheck check(FilingReceipt receipt, Collection<PublicKey> trusted) {
        if (!FilingReceipt.FORMAT.equals(receipt.format())) return failed(Verdict.UNREADABLE, null);
        SignedNote note = SignedNote.parse(receipt.checkpoint());
        Checkpoint checkpoint = Checkpoint.of(note);
        if (!receipt.event().aggregate().equals(receipt.matter())) return failed(Verdict.OTHER_MATTER, checkpoint);
        Hash leaf = Hash.ofHex(receipt.leaf());
        if (!stored(receipt.event()).leaf().equals(leaf)) return failed(Verdict.WRONG_LEAF, checkpoint);
        List<Hash> proof = receipt.proof().stream().map(Hash::ofHex).toList();
        boolean included = ProofCheck.root(receipt.index(), checkpoint.size(), leaf, proof)
                .filter(checkpoint.root()::equals)
                .isPresent();
        if (!included) return failed(Verdict.WRONG_PROOF, checkpoint);
        Optional<PublicKey> signer = note.signedBy(trusted);
        if (signer.isEmpty()) return failed(Verdict.WRONG_SIGNATURE, checkpoint);
        boolean ours = signer.get().name().equals(checkpoint.origin());
        return new ReceiptCheck(ours ? Verdict.HOLDS : Verdict.OTHER_LOG, checkpoint, signer.get());
    }

    private static ReceiptCheck failed(Verdict verdict, Checkpoint checkpoint) {
        return new ReceiptCheck(verdict, checkpoint, null);
    }

    private static StoredEvent stored(LoggedEvent event) {
        return new StoredEvent(
                Objects.requireNonNull(event.id()),
                event.aggregate(),
                event.type(),
                event.sequence(),
                Objects.requireNonNull(event.payloadType()),
                event.revision(),
                event.timestamp(),
                Hash.ofHex(event.payload()),
                event.metadata() == null ? null : Hash.ofHex(event.metadata()));
    }
}
