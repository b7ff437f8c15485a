package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A party says that it did what it owed. */
@Revision("1")
public record ObligationReportedDone(String disputeId, String obligationId, String partyId, Instant reportedAt)
        implements DisputeEvent {}
