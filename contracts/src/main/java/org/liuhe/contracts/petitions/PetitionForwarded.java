package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The office forwarded it to the body that may handle it 转送、交办 (art. 22).
 *
 * @param number 1 for the first forwarding
 * @param objectDue by when a wrong body objects: five working days (art. 23)
 * @param decideDue by when the body decides on acceptance: fifteen days (art. 23)
 */
@Revision("1")
public record PetitionForwarded(
        String petitionId, int number, String toOrganisation, Instant forwardedAt, DueDate objectDue, DueDate decideDue)
        implements PetitionEvent {}
