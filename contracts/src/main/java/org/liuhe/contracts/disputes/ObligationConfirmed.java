package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The other side, or the mediator, found an obligation done.
 *
 * @param partyId null where the mediator did
 */
@Revision("1")
public record ObligationConfirmed(String disputeId, String obligationId, String partyId, Instant confirmedAt)
        implements DisputeEvent {}
