package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The petitioner let the term for a review, or re-review, pass: the answer stands (art. 35, 36).
 *
 * @param level that was not asked for
 */
@Revision("1")
public record PetitionNotContested(String petitionId, ReviewLevel level, Instant closedAt) implements PetitionEvent {}
