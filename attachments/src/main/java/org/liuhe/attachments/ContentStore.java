package org.liuhe.attachments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps bytes under their hash, in groups that can be dropped at once; a folder here, a bucket elsewhere. What was put is in
 * doubt until it is settled: whoever put it may have ended before anything named it.
 */
interface ContentStore {

    /** @return SHA-256 of the bytes in 64 hexadecimal digits; they are durable by then */
    String put(String group, byte[] content);

    /**
     * Empty where it is not there.
     *
     * @throws IllegalStateException where what is there does not have this hash
     */
    Optional<byte[]> get(String group, String address);

    /** Quiet where it is not there. */
    void delete(String group, String address);

    /** Quiet where there is nothing. */
    void deleteAll(String group);

    /** What was put before this time and is in doubt. */
    List<Doubt> inDoubt(Instant before);

    /** Is in doubt no longer. Quiet where it was not. */
    void settle(String group, String address);

    /** Something that may be named by nothing. */
    record Doubt(String group, String address) {}
}
