package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The outcome of 访调对接 comes back to the petition; absorbed where the hand-off is not open.
 *
 * @param outcomeId the dispute that was opened for it, or null where none was
 */
public record EndPetitionReferral(
        @TargetAggregateIdentifier PetitionId petitionId,
        ReferralId referralId,
        ReferralOutcome outcome,
        String outcomeId)
        implements Command {}
