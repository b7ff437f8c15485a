package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;

/** A provisional due date is settled: the holidays of its year are announced. */
@Revision("1")
public record PetitionDueSettled(String petitionId, DueDate was, DueDate due, Instant settledAt)
        implements PetitionEvent, DueSettled {}
