package org.liuhe.contracts.moderation;

import java.time.Instant;
import java.util.List;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.matters.MatterKind;

/**
 * One text or picture as those see it who decide whether it becomes public.
 *
 * @param category code, or null
 * @param state where it stands by the latest decision
 * @param version how many decisions there are; for If-Match
 * @param submittedAt when the person gave it
 * @param original what the person wrote; of a picture, which {@link FindModeratedPicture} has, how its file is called
 * @param names of those who take part in the matter, as far as they are known
 * @param publishedText the version of the latest publication, or the description of the picture, also after it was taken back; null before
 * @param changed whether that version differs from the original
 * @param withheld null where it is not withheld
 * @param words reason or words of the latest decision, or null
 * @param decidedBy organisation of the latest decision; null before
 */
public record ModerationItem(
        String matterId,
        MatterKind kind,
        String item,
        String trackingCode,
        String category,
        String area,
        PublicationState state,
        long version,
        Instant submittedAt,
        @PersonalData String original,
        List<KnownName> names,
        @PersonalData String publishedText,
        boolean changed,
        WithholdingReason withheld,
        @PersonalData String words,
        String decidedBy,
        Instant decidedAt) {}
