package org.liuhe.contracts.petitions;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralWithdrawn;

/** The hand-off was taken back, or the petition ended meanwhile. */
@Revision("1")
public record PetitionReferralWithdrawn(String petitionId, String referralId, Instant withdrawnAt)
        implements PetitionEvent, ReferralWithdrawn {}
