package org.liuhe.app.importing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Which identities a file has had, and on which line first: 24 bytes or less for each, as open addressing over 64 bits of a
 * digest. Two different identities among a hundred million meet with a chance of about 1 in 4,000; they would be
 * refused as one, and reported.
 */
final class SeenIds {

    private static final long FREE = 0;

    private long[] digests = new long[1 << 10];
    private long[] lines = new long[1 << 10];
    private int size;

    /** The line that had the identity first: the given one where it is new. */
    long firstLine(String id, long line) {
        if (size * 3 > digests.length * 2) grow();
        long digest = digest(id);
        int slot = slot(digest);
        if (digests[slot] == digest) return lines[slot];
        digests[slot] = digest;
        lines[slot] = line;
        size++;
        return line;
    }

    private int slot(long digest) {
        int mask = digests.length - 1;
        int slot = (int) (digest ^ digest >>> 32) & mask;
        while (digests[slot] != FREE && digests[slot] != digest) slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        long[] oldDigests = digests;
        long[] oldLines = lines;
        digests = new long[oldDigests.length * 2];
        lines = new long[oldLines.length * 2];
        for (int i = 0; i < oldDigests.length; i++) {
            if (oldDigests[i] == FREE) continue;
            int slot = slot(oldDigests[i]);
            digests[slot] = oldDigests[i];
            lines[slot] = oldLines[i];
        }
    }

    private static long digest(String id) {
        UUID digest = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
        // the upper half has four fixed bits: mix both
        long mixed = digest.getMostSignificantBits() ^ Long.rotateLeft(digest.getLeastSignificantBits(), 17);
        return mixed == FREE ? 1 : mixed;
    }
}
