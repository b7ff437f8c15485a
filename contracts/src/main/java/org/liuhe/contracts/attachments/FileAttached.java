package org.liuhe.contracts.attachments;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A file was added, as it was cleaned.
 *
 * @param by subject of whoever added it
 * @param organisation for which they did, or null where for themselves
 * @param name as they called it
 * @param type media type
 * @param bytes how many it has
 * @param address SHA-256 of what is kept, which is sealed: it says nothing of what is in it
 */
@Revision("1")
public record FileAttached(
        String attachmentsId,
        String matterId,
        int number,
        @PersonalData(PersonalData.Kind.SUBJECT) String by,
        String organisation,
        @PersonalData String name,
        String type,
        int bytes,
        String address,
        Instant attachedAt)
        implements AttachmentEvent {}
