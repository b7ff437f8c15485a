package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The minutes 会议纪要 were published.
 *
 * @param text the minutes as the three have them
 * @param publicText what everyone reads
 * @param late true where their term had passed
 */
@Revision("1")
public record MinutesPublished(
        String councilId,
        String organisationId,
        @PersonalData String text,
        String publicText,
        boolean late,
        Instant publishedAt)
        implements CouncilEvent {}
