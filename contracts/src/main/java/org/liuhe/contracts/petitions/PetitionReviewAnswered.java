package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The opinion of the review 复查意见, or of the re-review 复核意见, which is final (art. 35, 36).
 *
 * @param nextAskDue until when a re-review may be asked; null after a re-review
 */
@Revision("1")
public record PetitionReviewAnswered(
        String petitionId,
        ReviewLevel level,
        String organisation,
        ReviewOpinion opinion,
        @PersonalData String reasons,
        String publicSummary,
        Instant answeredAt,
        DueDate nextAskDue)
        implements PetitionEvent {}
