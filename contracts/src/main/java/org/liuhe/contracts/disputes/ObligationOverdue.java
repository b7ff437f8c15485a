package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** An obligation was not done in time. */
@Revision("1")
public record ObligationOverdue(String disputeId, String obligationId, String partyId, DueDate due, Instant passedAt)
        implements DisputeEvent {}
