package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.ReferredToCouncil;

/**
 * The holder handed a question to a council, and waits for its outcome.
 *
 * @param number which hand-off of the case this is, from 1
 * @param organisationId the holder that asks
 */
@Revision("1")
public record CaseReferredToCouncil(
        String caseId,
        String referralId,
        int number,
        int assignment,
        String area,
        String category,
        String organisationId,
        @PersonalData String request,
        Instant referredAt)
        implements CaseEvent, ReferredToCouncil {

    @Override
    public String originId() {
        return caseId;
    }
}
