package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaLevel;

/**
 * The written reply 信访处理意见 was served (art. 32, 34).
 *
 * @param level of the widest area that the body serves: who reviews is above it
 * @param remedyNotice how and until when one asks for a review
 * @param publicSummary what everyone may read, or null
 * @param reviewAskDue until when the petitioner may ask for a review 复查: thirty days (art. 35)
 */
@Revision("1")
public record PetitionReplied(
        String petitionId,
        String organisation,
        AreaLevel level,
        @PersonalData String facts,
        @PersonalData String reasons,
        @PersonalData String legalBasis,
        @PersonalData String remedyNotice,
        String publicSummary,
        Instant repliedAt,
        DueDate reviewAskDue)
        implements PetitionEvent {}
