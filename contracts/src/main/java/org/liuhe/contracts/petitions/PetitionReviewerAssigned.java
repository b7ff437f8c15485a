package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.areas.AreaLevel;

/**
 * The next higher body reviews.
 *
 * @param organisationLevel of the widest area that it serves
 */
@Revision("1")
public record PetitionReviewerAssigned(
        String petitionId, ReviewLevel level, String organisation, AreaLevel organisationLevel, Instant assignedAt)
        implements PetitionEvent {}
