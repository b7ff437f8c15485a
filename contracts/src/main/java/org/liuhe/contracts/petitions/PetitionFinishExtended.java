package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/** The term to finish was made longer, with reasons told to the petitioner (art. 34). */
@Revision("1")
public record PetitionFinishExtended(
        String petitionId, String organisation, @PersonalData String reasons, DueDate finishDue, Instant extendedAt)
        implements PetitionEvent {}
