package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The enforcement team's outcome came back.
 *
 * @param outcomeId the task, or null where none was opened
 */
@Revision("1")
public record CouncilReferralEnded(
        String councilId, String referralId, ReferralOutcome outcome, String outcomeId, Instant endedAt)
        implements CouncilEvent {}
