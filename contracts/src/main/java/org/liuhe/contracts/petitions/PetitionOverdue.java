package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A statutory term passed in silence: the petition office supervises 督办 (art. 37).
 *
 * @param number tells forwardings apart; 0 where the term runs once
 * @param organisation that was silent; null where nobody had it
 */
@Revision("1")
public record PetitionOverdue(String petitionId, PetitionTerm term, int number, String organisation, Instant passedAt)
        implements PetitionEvent {}
