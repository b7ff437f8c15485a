package org.liuhe.contracts;

import java.util.List;
import org.liuhe.contracts.attachments.AttachmentWithdrawn;
import org.liuhe.contracts.attachments.AttachmentsId;
import org.liuhe.contracts.attachments.FileAttached;

/** One of each event of a matter's files, with every component set. */
final class AttachmentSamples {

    private static final String MATTER = "cmp-0192f3a0-7c1e-7d7a-8b2f-000000000001";
    private static final String FILES = AttachmentsId.of(MATTER).value();
    private static final String ADDRESS = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private AttachmentSamples() {}

    static List<Event> all() {
        return List.of(
                new FileAttached(
                        FILES,
                        MATTER,
                        1,
                        "a3d1",
                        "org-yujing-property",
                        "电梯.jpg",
                        "image/jpeg",
                        48_213,
                        ADDRESS,
                        Samples.AT),
                new AttachmentWithdrawn(FILES, MATTER, 1, "a3d1", ADDRESS, Samples.AT));
    }
}
