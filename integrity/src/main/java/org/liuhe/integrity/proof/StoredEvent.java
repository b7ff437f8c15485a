package org.liuhe.integrity.proof;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * An event as it is stored, and the leaf that stands for it. Of payload and metadata only the hashes are needed: whoever
 * holds a receipt can compute the leaf without the text, and it stays as it is when the key to the text is destroyed.
 *
 * @param type of the aggregate, or null
 * @param revision of the payload, or null
 * @param timestamp as it is stored, or null
 * @param payload SHA-256 of the stored bytes
 * @param metadata SHA-256 of the stored bytes; null where none are stored
 */
public record StoredEvent(
        String id,
        String aggregate,
        String type,
        long sequence,
        String payloadType,
        String revision,
        String timestamp,
        Hash payload,
        Hash metadata) {

    private static final int VERSION = 1;
    private static final int ABSENT = -1;

    /** The leaf's hash over {@link #content()}. */
    public Hash leaf() {
        return Hash.leaf(content());
    }

    /**
     * One byte for the version of this encoding, then the components in their order: each a length of four bytes (big
     * endian) and that many bytes; texts in UTF-8, the sequence in decimal digits; for null the length -1 and no bytes.
     */
    byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        write(out, bytes(id));
        write(out, bytes(aggregate));
        write(out, bytes(type));
        write(out, bytes(Long.toString(sequence)));
        write(out, bytes(payloadType));
        write(out, bytes(revision));
        write(out, bytes(timestamp));
        write(out, bytes(payload));
        write(out, bytes(metadata));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Hash hash) {
        return hash == null ? null : hash.bytes();
    }

    private static void write(ByteArrayOutputStream out, byte[] bytes) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .putInt(bytes == null ? ABSENT : bytes.length)
                .array());
        if (bytes != null) out.writeBytes(bytes);
    }
}
