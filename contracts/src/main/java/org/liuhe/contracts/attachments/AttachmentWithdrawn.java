package org.liuhe.contracts.attachments;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * Whoever added a file took it back; what was in it is not kept.
 *
 * @param by their subject
 * @param address as in {@link FileAttached}
 */
@Revision("1")
public record AttachmentWithdrawn(
        String attachmentsId,
        String matterId,
        int number,
        @PersonalData(PersonalData.Kind.SUBJECT) String by,
        String address,
        Instant withdrawnAt)
        implements AttachmentEvent {}
