package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** No higher body is known: the operator names one. */
@Revision("1")
public record PetitionReviewerGapFound(String petitionId, ReviewLevel level, Instant foundAt)
        implements PetitionEvent {}
