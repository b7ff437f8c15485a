package org.liuhe.contracts.moderation;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The text is public no more.
 *
 * @param author subject of whoever wrote it; null where they have no account
 * @param organisation whose member decided
 */
@Revision("1")
public record TextTakenBack(
        String publicationId,
        String matterId,
        String item,
        int number,
        String author,
        String organisation,
        @PersonalData String words,
        Instant takenBackAt)
        implements PublicationEvent {}
