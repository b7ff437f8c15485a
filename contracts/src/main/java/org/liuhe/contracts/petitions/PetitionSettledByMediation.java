package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Closed, with the petitioner’s agreement, as settled by mediation. */
@Revision("1")
public record PetitionSettledByMediation(
        String petitionId, String organisation, boolean agreedOnPaper, Instant closedAt) implements PetitionEvent {}
