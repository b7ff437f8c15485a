package org.liuhe.integrity.proof;

import java.util.Collection;

/**
 * What a log promises: how many leaves it has, and under which root. As a text it is C2SP's tlog-checkpoint, which
 * witnesses and other tools read.
 *
 * @param origin which log; the name of its keys
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** @throws IllegalArgumentException where the note's text is no checkpoint */
    public static Checkpoint of(SignedNote note) {
        String[] lines = note.text().split("\n", -1);
        // three lines and the end of the last; further lines would be another's extensions, and we sign none
        if (lines.length != 4 || lines[0].isEmpty() || !lines[1].matches("0|[1-9]\\d{0,17}"))
            throw new IllegalArgumentException("no checkpoint");
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
    }

    /** @throws IllegalArgumentException where the text is no signed note with a checkpoint */
    public static Checkpoint parse(String note) {
        return of(SignedNote.parse(note));
    }

    /** Under as many signatures as there are keys: while one key follows another, both sign. */
    public SignedNote sign(Collection<SigningKey> keys) {
        return SignedNote.sign(origin + "\n" + size + "\n" + root.base64() + "\n", keys);
    }
}
