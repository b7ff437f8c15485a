package org.liuhe.contracts.attachments;

/**
 * What is in the files: cleaned, sealed and kept on a node's disk or a shared one. Messages carry only what is said of them,
 * since ten million bytes are no message.
 */
public interface Contents {

    /** Longest file, before and after it was cleaned, in bytes. */
    int LONGEST = 10 * 1024 * 1024;

    /**
     * Cleans the file, seals it for whom the matter is about, and keeps it. It is durable when this returns.
     *
     * @throws org.liuhe.contracts.RuleBroken attachment.type, attachment.size, attachment.unreadable or attachment.erased, with
     *     the field {@code file}
     */
    Kept keep(String matterId, byte[] file);

    /**
     * In plain.
     *
     * @throws org.liuhe.contracts.RuleBroken attachment.unknown where it is not there (any more)
     */
    byte[] read(String matterId, String address);

    /** Quiet where it is not there. */
    void drop(String matterId, String address);

    /** Everything of these matters, also what no event tells of. Quiet where there is nothing. */
    void dropAll(Iterable<String> matterIds);

    /**
     * What became of a file.
     *
     * @param bytes how many it has in plain
     * @param address SHA-256 of what was kept, in 64 hexadecimal digits
     */
    record Kept(FileType type, int bytes, String address) {}
}
