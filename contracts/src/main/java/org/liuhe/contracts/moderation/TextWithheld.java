package org.liuhe.contracts.moderation;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The text does not become public.
 *
 * @param author subject of whoever wrote it; null where they have no account
 * @param organisation whose member decided
 */
@Revision("1")
public record TextWithheld(
        String publicationId,
        String matterId,
        String item,
        int number,
        String author,
        String organisation,
        WithholdingReason reason,
        @PersonalData String words,
        Instant withheldAt)
        implements PublicationEvent {}
