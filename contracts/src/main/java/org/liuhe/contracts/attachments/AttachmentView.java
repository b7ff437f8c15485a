package org.liuhe.contracts.attachments;

import java.time.Instant;
import org.liuhe.contracts.PersonalData;

/**
 * What is said of one file.
 *
 * @param number of the file in its matter, from 1
 * @param organisation which added it; null where whoever filed the matter did
 * @param bytes how many it has
 * @param own whether the asking actor added it
 */
public record AttachmentView(
        int number,
        String organisation,
        @PersonalData String name,
        FileType type,
        int bytes,
        Instant attachedAt,
        boolean own) {}
