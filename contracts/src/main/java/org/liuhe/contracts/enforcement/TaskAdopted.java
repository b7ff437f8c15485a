package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * Another task goes on as part of this one.
 * @param outcome where this one is over already, otherwise null
 * @param nextTaskId where this one itself went on as part of another, otherwise null
 */
@Revision("1")
public record TaskAdopted(
        String taskId, String mergedTaskId, ReferralOutcome outcome, String nextTaskId, Instant adoptedAt)
        implements EnforcementEvent {}
