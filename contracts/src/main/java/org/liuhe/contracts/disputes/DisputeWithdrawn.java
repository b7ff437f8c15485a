package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * Withdrawn by the applicant, or by the matter that it came from.
 *
 * @param partyId null where the matter did
 */
@Revision("1")
public record DisputeWithdrawn(String disputeId, String partyId, Instant withdrawnAt) implements DisputeEvent {}
