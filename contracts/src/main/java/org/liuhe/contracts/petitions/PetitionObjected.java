package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The body said that it is the wrong one; the office has it again (art. 23).
 *
 * @param decideDue by when the office decides anew
 */
@Revision("1")
public record PetitionObjected(
        String petitionId,
        int number,
        String organisation,
        @PersonalData String explanation,
        Instant objectedAt,
        DueDate decideDue)
        implements PetitionEvent {}
