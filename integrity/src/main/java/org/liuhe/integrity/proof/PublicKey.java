package org.liuhe.integrity.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * An Ed25519 key that checks checkpoints, in the text form of C2SP's signed-note: {@code <name>+<id>+<key>}, where the id
 * is the beginning of a hash over name and key. Anyone may know it.
 */
public final class PublicKey {

    static final byte ED25519 = 1;
    static final int ID_LENGTH = 4;
    private static final int KEY_LENGTH = 32;

    /** What stands before the key itself in X.509's form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] raw;
    private final byte[] id;

    PublicKey(String name, byte[] raw) {
        if (!isName(name) || raw.length != KEY_LENGTH) throw new IllegalArgumentException("no key");
        this.name = name;
        this.raw = raw.clone();
        this.id = Arrays.copyOf(
                Hash.digest(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', ED25519}, raw), ID_LENGTH);
    }

    static boolean isName(String name) {
        return !name.isEmpty() && name.chars().noneMatch(c -> c <= ' ' || c == '+' || Character.isWhitespace(c));
    }

    /** @throws IllegalArgumentException where the text is no Ed25519 key, or its id is not that of the key */
    public static PublicKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length != 3) throw new IllegalArgumentException("no key");
        byte[] typed = Base64.getDecoder().decode(parts[2]);
        if (typed.length != KEY_LENGTH + 1 || typed[0] != ED25519) throw new IllegalArgumentException("no Ed25519 key");
        PublicKey key = new PublicKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.id().equals(parts[1])) throw new IllegalArgumentException("the id is not that of the key");
        return key;
    }

    /** Those of the texts that are keys. */
    public static List<PublicKey> parseAll(Collection<String> texts) {
        List<PublicKey> keys = new ArrayList<>();
        for (String text : texts)
            try {
                keys.add(parse(text));
            } catch (IllegalArgumentException none) {
                // whoever can write where these stand can write anything there; a signature by no key is found
            }
        return keys;
    }

    public String name() {
        return name;
    }

    /** Eight hexadecimal digits. */
    public String id() {
        return HexFormat.of().formatHex(id);
    }

    byte[] idBytes() {
        return id.clone();
    }

    boolean verifies(byte[] text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(SigningKey.joined(X509, raw))));
            ed25519.update(text);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey key && name.equals(key.name) && Arrays.equals(raw, key.raw);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(id);
    }

    @Override
    public String toString() {
        return name + "+" + id() + "+"
                + Base64.getEncoder().encodeToString(SigningKey.joined(new byte[] {ED25519}, raw));
    }
}
