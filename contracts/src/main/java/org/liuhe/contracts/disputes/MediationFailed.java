package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Mediation ended without an agreement in effect; the parties were told their other routes (人民调解法 art. 26).
 *
 * @param partyId who ended it, or null
 */
@Revision("1")
public record MediationFailed(
        String disputeId, FailureCause cause, String partyId, List<OtherRoute> routes, Instant failedAt)
        implements DisputeEvent {}
