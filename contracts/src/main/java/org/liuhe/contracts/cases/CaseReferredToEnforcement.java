package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.ReferredToEnforcement;

/**
 * The holder handed a suspected violation to an enforcement team, and waits for its outcome.
 *
 * @param number which hand-off of the case this is, from 1
 * @param organisationId the holder that asks
 */
@Revision("1")
public record CaseReferredToEnforcement(
        String caseId,
        String referralId,
        int number,
        int assignment,
        String area,
        String category,
        String organisationId,
        @PersonalData String request,
        @PersonalData String place,
        Instant referredAt)
        implements CaseEvent, ReferredToEnforcement {

    @Override
    public String originId() {
        return caseId;
    }
}
