package org.liuhe.integrity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.liuhe.integrity.Finding.Kind;
import org.liuhe.integrity.proof.Checkpoint;
import org.liuhe.integrity.proof.Hash;
import org.liuhe.integrity.proof.PublicKey;
import org.liuhe.integrity.proof.SignedNote;

/** Holds the roots of a growing tree against what was promised of them. */
final class AuditedCheckpoints {

    private final Collection<PublicKey> trusted;
    private final Consumer<Finding> found;
    private final List<Checkpoint> promised = new ArrayList<>();
    private Iterator<Checkpoint> rest;
    private Checkpoint next;
    private boolean differs;

    AuditedCheckpoints(Collection<PublicKey> trusted, Consumer<Finding> found) {
        this.trusted = trusted;
        this.found = found;
    }

    /**
     * A checkpoint that somebody keeps.
     *
     * @param size under which it is kept, or -1
     */
    void add(String text, long size) {
        try {
            SignedNote note = SignedNote.parse(text);
            Checkpoint checkpoint = Checkpoint.of(note);
            boolean signed = note.signedBy(trusted)
                    .filter(key -> key.name().equals(checkpoint.origin()))
                    .isPresent();
            if (!signed || size >= 0 && size != checkpoint.size())
                found.accept(Finding.ofCheckpoint(Kind.CHECKPOINT_UNSIGNED, checkpoint.size()));
            else promised.add(checkpoint);
        } catch (IllegalArgumentException none) {
            found.accept(Finding.ofCheckpoint(Kind.CHECKPOINT_UNSIGNED, size));
        }
    }

    int promised() {
        return promised.size();
    }

    /** Leaves that are promised at most. */
    long largest() {
        return promised.stream().mapToLong(Checkpoint::size).max().orElse(0);
    }

    void start() {
        promised.sort(Comparator.comparingLong(Checkpoint::size));
        rest = promised.iterator();
        advance();
    }

    /** Whether somebody promised the root of a tree of this size, so that it must be computed. */
    boolean asks(long size) {
        return next != null && next.size() == size;
    }

    /** Only the first that differs is told: those behind it differ with it. */
    void check(long size, Hash root) {
        while (asks(size)) {
            if (!differs && !next.root().equals(root)) {
                differs = true;
                found.accept(Finding.ofCheckpoint(Kind.ROOT_DIFFERS, size));
            }
            advance();
        }
    }

    void end() {
        if (next != null) found.accept(Finding.ofCheckpoint(Kind.LOG_CUT, next.size()));
    }

    private void advance() {
        next = rest.hasNext() ? rest.next() : null;
    }
}
