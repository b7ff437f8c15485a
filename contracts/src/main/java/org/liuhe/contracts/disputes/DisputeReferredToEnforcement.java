package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.ReferredToEnforcement;

/**
 * A violation showed, and a party asked that it be looked into.
 *
 * @param requestedBy the party that asked
 */
@Revision("1")
public record DisputeReferredToEnforcement(
        String disputeId,
        String referralId,
        String area,
        String category,
        String organisationId,
        String requestedBy,
        @PersonalData String place,
        @PersonalData String request,
        Instant referredAt)
        implements DisputeEvent, ReferredToEnforcement {

    @Override
    public String originId() {
        return disputeId;
    }
}
