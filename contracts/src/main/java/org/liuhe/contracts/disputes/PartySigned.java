package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A party signed the agreement. */
@Revision("1")
public record PartySigned(String disputeId, String partyId, boolean assisted, Instant signedAt)
        implements DisputeEvent {}
