package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A party consents to mediation.
 *
 * @param assisted true where the committee recorded it for a party without an account
 * @param all true where it was the last
 */
@Revision("1")
public record PartyConsented(String disputeId, String partyId, boolean assisted, boolean all, Instant consentedAt)
        implements DisputeEvent {}
