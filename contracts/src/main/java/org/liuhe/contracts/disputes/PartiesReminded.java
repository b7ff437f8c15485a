package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** The term of the invitation passed in silence; whoever has not answered is asked once more. */
@Revision("1")
public record PartiesReminded(String disputeId, DueDate inviteDue, Instant remindedAt) implements DisputeEvent {}
