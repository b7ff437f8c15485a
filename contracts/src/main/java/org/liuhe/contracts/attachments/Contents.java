package org.liuhe.contracts.attachments;

import java.util.List;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.moderation.PublicationRule;

/**
 * What is in the files: cleaned, sealed and kept on a node's disk or a shared one. Messages carry only what is said of them,
 * since ten million bytes are no message.
 */
public interface Contents {

    /** Longest file, before and after it was cleaned, in bytes. */
    int LONGEST = 10 * 1024 * 1024;

    /** Longer side of a picture that everyone may see, in pixels. */
    int SEEN = 1600;

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

    /**
     * Keeps a copy of a picture for everyone to see: no longer than {@link #SEEN} pixels, a JPEG, with these places painted over.
     *
     * @throws org.liuhe.contracts.RuleBroken attachment.unknown where it is not there (any more)
     */
    Kept covered(String matterId, String address, List<Cover> covers);

    /** Quiet where it is not there. */
    void drop(String matterId, String address);

    /** Everything of these matters, also what no event tells of. Quiet where there is nothing. */
    void dropAll(Iterable<String> matterIds);

    /**
     * A place in a picture, in hundredths of its width and height from its upper left corner.
     *
     * @throws org.liuhe.contracts.RuleBroken publication.cover, with the field {@code covers}
     */
    record Cover(int left, int top, int width, int height) {

        /** Most in one picture. */
        public static final int MOST = 40;

        public Cover {
            boolean inside =
                    left >= 0 && top >= 0 && width > 0 && height > 0 && left <= 100 - width && top <= 100 - height;
            if (!inside) throw new RuleBroken(PublicationRule.COVER, "covers", MOST);
        }
    }

    /**
     * What became of a file.
     *
     * @param bytes how many it has in plain
     * @param address SHA-256 of what was kept, in 64 hexadecimal digits
     */
    record Kept(FileType type, int bytes, String address) {}
}
