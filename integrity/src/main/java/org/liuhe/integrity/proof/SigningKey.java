package org.liuhe.integrity.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret half of a {@link PublicKey}, in the text form that Go's {@code sumdb/note} writes, too: {@code
 * PRIVATE+KEY+<name>+<id>+<seed>}. Never shown: {@link #toString} tells the public half.
 */
public final class SigningKey {

    private static final String MARK = "PRIVATE+KEY+";
    private static final int SEED_LENGTH = 32;

    /** What stands before the seed in PKCS 8's form (RFC 8410). */
    private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private final byte[] seed;
    private final PublicKey publicKey;

    private SigningKey(String name, byte[] seed) {
        this.seed = seed.clone();
        this.publicKey = new PublicKey(name, publicHalf(this.seed));
    }

    /**
     * A new key.
     *
     * @param name of the log, such as {@code city.example/liuhe}; without spaces and plus signs
     */
    public static SigningKey create(String name, SecureRandom random) {
        byte[] seed = new byte[SEED_LENGTH];
        random.nextBytes(seed);
        return new SigningKey(name, seed);
    }

    /** @throws IllegalArgumentException where the text is no such key; the message tells nothing of it */
    public static SigningKey parse(String text) {
        String[] parts =
                text.startsWith(MARK) ? text.strip().substring(MARK.length()).split("\\+", 3) : new String[0];
        if (parts.length != 3) throw new IllegalArgumentException("no signing key");
        byte[] typed = decoded(parts[2]);
        if (typed.length != SEED_LENGTH + 1 || typed[0] != PublicKey.ED25519)
            throw new IllegalArgumentException("no Ed25519 signing key");
        SigningKey key = new SigningKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
        if (!key.publicKey.id().equals(parts[1])) throw new IllegalArgumentException("the id is not that of the key");
        return key;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException quotesTheSecret) {
            throw new IllegalArgumentException("no signing key");
        }
    }

    /** The secret itself, for the one file that keeps it. */
    public String secretText() {
        byte[] typed = joined(new byte[] {PublicKey.ED25519}, seed);
        return MARK + publicKey.name() + "+" + publicKey.id() + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    byte[] sign(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(joined(PKCS8, seed))));
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Java computes a public key only where it makes a pair: it is given the seed in the place of chance. */
    private static byte[] publicHalf(byte[] seed) {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("Ed25519");
            pairs.initialize(NamedParameterSpec.ED25519, new SecureRandom() {
                @Override
                public void nextBytes(byte[] bytes) {
                    System.arraycopy(seed, 0, bytes, 0, bytes.length);
                }
            });
            byte[] encoded = pairs.generateKeyPair().getPublic().getEncoded();
            return Arrays.copyOfRange(encoded, encoded.length - SEED_LENGTH, encoded.length);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    @Override
    public String toString() {
        return publicKey.toString();
    }
}
