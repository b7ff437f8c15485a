package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The outcome of a hand-off comes back to the dispute; absorbed where the hand-off is not open.
 *
 * @param outcomeId the matter that was opened for it, or null where none was
 */
public record EndDisputeReferral(
        @TargetAggregateIdentifier DisputeId disputeId,
        ReferralId referralId,
        ReferralOutcome outcome,
        String outcomeId)
        implements Command {}
