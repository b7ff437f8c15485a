package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** Not accepted 不予受理, with the reason (art. 23). */
@Revision("1")
public record PetitionNotAccepted(
        String petitionId,
        String organisation,
        PetitionNotAcceptedReason reason,
        @PersonalData String explanation,
        Instant decidedAt)
        implements PetitionEvent {}
