package org.liuhe.contracts.moderation;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * Everyone may read this version from now on.
 *
 * @param author subject of whoever wrote the original, whose words these are still; null where they have no account
 * @param organisation whose member decided
 * @param changed whether it differs from the original, which stays where it was written
 * @param reason why it differs; may be null where it does not
 */
@Revision("1")
public record TextPublished(
        String publicationId,
        String matterId,
        String item,
        int number,
        String author,
        String organisation,
        @PersonalData String publishedText,
        boolean changed,
        @PersonalData String reason,
        Instant publishedAt)
        implements PublicationEvent {}
