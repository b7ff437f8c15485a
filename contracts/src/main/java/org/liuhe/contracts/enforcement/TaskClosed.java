package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The task is over.
 * @param referralId of the hand-off, or null where a patrol opened it
 * @param originId of the hand-off, or null
 */
@Revision("1")
public record TaskClosed(String taskId, String referralId, String originId, ReferralOutcome outcome, Instant closedAt)
        implements EnforcementEvent {}
