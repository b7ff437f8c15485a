package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A tier answered the co-signers, in public. */
@Revision("1")
public record PetitionCoSignersAnswered(
        String petitionId, int tier, String organisation, String publicAnswer, Instant answeredAt)
        implements PetitionEvent {}
