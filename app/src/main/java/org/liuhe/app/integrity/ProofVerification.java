package org.liuhe.app.integrity;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liuhe.contracts.integrity.ConsistencyProof;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.ProofCheck;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.SignedNote;

/** Says whether the later of two checkpoints continues the earlier one. */
record ProofVerification(PrintStream out, Sentences say) {

    Outcome of(Path proof, List<Path> checkpoints, List<PublicKey> keys) {
        Optional<ConsistencyProof> claimed = Named.json(Named.text(proof), ConsistencyProof.class);
        List<Checkpoint> both = checkpoints.stream()
                .map(file -> signed(file, keys))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingLong(Checkpoint::size))
                .toList();
        if (both.size() < checkpoints.size()) {
            out.println(say.of("proof.unsigned"));
            return Outcome.BROKEN;
        }
        Checkpoint earlier = both.get(0);
        Checkpoint later = both.get(1);
        boolean holds = claimed.filter(one -> continues(one, earlier, later)).isPresent();
        out.println(say.of(holds ? "proof.holds" : "proof.broken", earlier.size(), later.size()));
        return holds ? Outcome.HOLDS : Outcome.BROKEN;
    }

    private static Optional<Checkpoint> signed(Path file, List<PublicKey> keys) {
        try {
            SignedNote note = SignedNote.parse(Named.text(file));
            Checkpoint checkpoint = Checkpoint.of(note);
            return note.signedBy(keys)
                    .filter(key -> key.name().equals(checkpoint.origin()))
                    .map(key -> checkpoint);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean continues(ConsistencyProof proof, Checkpoint earlier, Checkpoint later) {
        if (proof.proof() == null || !earlier.origin().equals(later.origin())) return false;
        try {
            List<Hash> hashes = proof.proof().stream().map(Hash::ofHex).toList();
            return ProofCheck.consistent(earlier.size(), later.size(), earlier.root(), later.root(), hashes);
        } catch (IllegalArgumentException | NullPointerException none) {
            return false;
        }
    }
}
