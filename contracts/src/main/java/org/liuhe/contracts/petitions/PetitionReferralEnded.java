package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The outcome of mediation came back.
 *
 * @param outcomeId dispute that was opened for it, or null
 */
@Revision("1")
public record PetitionReferralEnded(
        String petitionId, String referralId, ReferralOutcome outcome, String outcomeId, Instant endedAt)
        implements PetitionEvent {}
