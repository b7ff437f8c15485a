package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.liuhe.contracts.Query;
import org.liuhe.contracts.StreamPosition;

/**
 * One petition, as known at a time; matter.unknown to everybody who takes no part in it.
 *
 * @param asKnownAt only what had been recorded by then, or null for all
 */
public record FindPetition(String petitionId, Instant asKnownAt, StreamPosition after) implements Query<PetitionView> {}
