package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The body did not object in time: it stays responsible (art. 23). */
@Revision("1")
public record PetitionObjectionTermPassed(String petitionId, int number, String organisation, Instant passedAt)
        implements PetitionEvent {}
