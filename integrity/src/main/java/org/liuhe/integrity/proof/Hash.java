package org.liuhe.integrity.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash, and how RFC 6962 section 2.1 makes those of a tree. */
public final class Hash {

    /** Bytes of a hash. */
    public static final int LENGTH = 32;

    /** The root of a tree without leaves. */
    static final Hash EMPTY = new Hash(digest());

    private static final byte[] LEAF = {0x00};
    private static final byte[] NODE = {0x01};

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != LENGTH) throw new IllegalArgumentException("a hash has " + LENGTH + " bytes");
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    public static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException unless these are 64 hexadecimal digits */
    public static Hash ofHex(String hex) {
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** @throws IllegalArgumentException unless this is the base64 of 32 bytes, as it is always written */
    static Hash ofBase64(String base64) {
        Hash hash = new Hash(Base64.getDecoder().decode(base64));
        if (!hash.base64().equals(base64)) throw new IllegalArgumentException("not the one way to write it");
        return hash;
    }

    static Hash leaf(byte[] content) {
        return new Hash(digest(LEAF, content));
    }

    static Hash node(Hash left, Hash right) {
        return new Hash(digest(NODE, left.bytes, right.bytes));
    }

    static byte[] digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) digest.update(part);
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
