package org.liuhe.contracts.moderation;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.attachments.NamesContent;

/**
 * Everyone may see this copy of a picture from now on.
 *
 * @param author subject of whoever added the original; null where an office did
 * @param organisation whose member decided
 * @param address of the copy, which is sealed as the original is
 * @param covered how many places are covered in it
 * @param reason why; may be null where none are
 */
@Revision("1")
public record PicturePublished(
        String publicationId,
        String matterId,
        String item,
        int number,
        String author,
        String organisation,
        @PersonalData String description,
        String address,
        int bytes,
        int covered,
        @PersonalData String reason,
        Instant publishedAt)
        implements PublicationEvent, NamesContent {}
