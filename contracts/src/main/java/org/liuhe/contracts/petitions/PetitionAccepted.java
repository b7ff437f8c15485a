package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * Accepted 受理 (art. 23); the body finishes it by the date (art. 34).
 *
 * @param organisation that handles it
 */
@Revision("1")
public record PetitionAccepted(String petitionId, String organisation, Instant acceptedAt, DueDate finishDue)
        implements PetitionEvent {}
