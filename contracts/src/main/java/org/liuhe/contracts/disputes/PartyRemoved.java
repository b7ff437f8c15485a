package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A side is no longer there, for example because the person's data was erased; that ends the dispute. */
@Revision("1")
public record PartyRemoved(String disputeId, String partyId, List<OtherRoute> routes, Instant removedAt)
        implements DisputeEvent {}
