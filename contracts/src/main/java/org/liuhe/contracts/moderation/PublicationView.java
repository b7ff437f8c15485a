package org.liuhe.contracts.moderation;

import java.time.Instant;
import org.liuhe.contracts.PersonalData;

/**
 * What became of one text, for those who take part in its matter; never the original.
 *
 * @param publishedText the public version; null where there is none now
 * @param withheld null where it is not withheld
 * @param words reason or words of the latest decision, or null
 * @param decidedBy organisation of the latest decision; null before
 */
public record PublicationView(
        String item,
        PublicationState state,
        @PersonalData String publishedText,
        boolean changed,
        WithholdingReason withheld,
        @PersonalData String words,
        String decidedBy,
        Instant decidedAt) {}
