package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** The hearing was closed; the clock goes on. */
@Revision("1")
public record HearingClosed(String petitionId, int number, String organisation, Instant closedAt, DueDate answerDue)
        implements PetitionEvent {}
