package org.liuhe.contracts.petitions;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaLevel;

/**
 * The petitioner asked for a review 复查 (art. 35) or re-review 复核 (art. 36).
 *
 * @param bodyLevel of the widest area that the body under review serves
 * @param passOver organisations that cannot be the reviewing body: they decided before, or are accused
 * @param answerDue thirty days (art. 35, 36)
 */
@Revision("1")
public record PetitionReviewAsked(
        String petitionId,
        ReviewLevel level,
        AreaLevel bodyLevel,
        List<String> passOver,
        @PersonalData String reasons,
        Instant askedAt,
        DueDate answerDue)
        implements PetitionEvent {}
