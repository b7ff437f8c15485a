package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A tier owes the co-signers an answer.
 *
 * @param organisation that owes it; null where nobody serves: the operator then
 * @param count of co-signers
 */
@Revision("1")
public record PetitionAnswerObliged(
        String petitionId, int tier, String organisation, int count, Instant obligedAt, DueDate answerDue)
        implements PetitionEvent {}
