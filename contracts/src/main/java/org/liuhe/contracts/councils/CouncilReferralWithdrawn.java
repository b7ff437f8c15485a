package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralWithdrawn;

/** The council ended before the enforcement team's outcome came. */
@Revision("1")
public record CouncilReferralWithdrawn(String councilId, String referralId, Instant withdrawnAt)
        implements CouncilEvent, ReferralWithdrawn {}
