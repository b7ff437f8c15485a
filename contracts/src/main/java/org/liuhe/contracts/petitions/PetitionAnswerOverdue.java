package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A tier was silent towards the co-signers. */
@Revision("1")
public record PetitionAnswerOverdue(String petitionId, int tier, String organisation, Instant passedAt)
        implements PetitionEvent {}
