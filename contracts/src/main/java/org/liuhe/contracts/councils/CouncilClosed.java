package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.referrals.ReferralOutcome;

/**
 * The council is over.
 *
 * @param referralId the hand-off to which the outcome goes back, or null
 * @param originId where it goes back to, or null
 * @param minutesOwed true where a meeting was held and its minutes are not published yet
 */
@Revision("1")
public record CouncilClosed(
        String councilId,
        String referralId,
        String originId,
        ReferralOutcome outcome,
        boolean minutesOwed,
        Instant closedAt)
        implements CouncilEvent {}
