package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * What was asked of the enforcement team came back.
 *
 * @param outcomeId the task, or null
 */
@Revision("1")
public record DisputeReferralEnded(
        String disputeId, String referralId, ReferralOutcome outcome, String outcomeId, Instant endedAt)
        implements DisputeEvent {}
