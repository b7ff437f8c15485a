package org.liuhe.integrity.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it, as C2SP's signed-note has it: the text, an empty line, and for each signature a line
 * {@code — <name> <base64 of key id and signature>}.
 *
 * @param text ends with a line break
 */
public record SignedNote(String text, List<Line> signatures) {

    private static final String DASH = "— ";
    private static final String GAP = "\n\n";
    private static final int MOST_SIGNATURES = 100;

    /** One signature, by whom it says to be. */
    public record Line(String name, String keyId, byte[] signature) {}

    public SignedNote {
        signatures = List.copyOf(signatures);
    }

    static SignedNote sign(String text, Collection<SigningKey> keys) {
        return new SignedNote(
                text,
                keys.stream()
                        .map(key ->
                                new Line(key.publicKey().name(), key.publicKey().id(), key.sign(text)))
                        .toList());
    }

    /** @throws IllegalArgumentException where the text is no signed note */
    public static SignedNote parse(String note) {
        int gap = note.lastIndexOf(GAP);
        if (gap < 0 || !note.endsWith("\n")) throw new IllegalArgumentException("no signed note");
        List<Line> signatures = new ArrayList<>();
        for (String line : note.substring(gap + GAP.length()).lines().toList()) signatures.add(line(line));
        if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES)
            throw new IllegalArgumentException("no signature, or too many");
        return new SignedNote(note.substring(0, gap + 1), signatures);
    }

    private static Line line(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !PublicKey.isName(parts[0])) throw new IllegalArgumentException("no signature line");
        byte[] bytes = Base64.getDecoder().decode(parts[1]);
        if (bytes.length <= PublicKey.ID_LENGTH) throw new IllegalArgumentException("no signature line");
        return new Line(
                parts[0],
                HexFormat.of().formatHex(bytes, 0, PublicKey.ID_LENGTH),
                Arrays.copyOfRange(bytes, PublicKey.ID_LENGTH, bytes.length));
    }

    /**
     * The key whose signature holds. Signatures of unknown keys are passed over; where one of a known key does not hold, the
     * whole note counts as unsigned.
     */
    public Optional<PublicKey> signedBy(Collection<PublicKey> known) {
        byte[] signed = text.getBytes(StandardCharsets.UTF_8);
        Optional<PublicKey> signer = Optional.empty();
        for (Line line : signatures)
            for (PublicKey key : known) {
                if (!key.name().equals(line.name()) || !key.id().equals(line.keyId())) continue;
                if (!key.verifies(signed, line.signature())) return Optional.empty();
                signer = Optional.of(key);
            }
        return signer;
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        for (Line line : signatures) {
            byte[] bytes = SigningKey.joined(HexFormat.of().parseHex(line.keyId()), line.signature());
            note.append(DASH)
                    .append(line.name())
                    .append(' ')
                    .append(Base64.getEncoder().encodeToString(bytes))
                    .append('\n');
        }
        return note.toString();
    }
}
