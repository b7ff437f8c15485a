package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** All parties agreed to more time. */
@Revision("1")
public record MediationExtended(String disputeId, DueDate finishDue, Instant extendedAt) implements DisputeEvent {}
