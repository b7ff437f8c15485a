package org.liuhe.contracts.cases;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferredToMediation;

/**
 * The holder handed the matter to a mediation committee, and waits for its outcome.
 *
 * @param number which hand-off of the case this is, from 1
 * @param organisationId the holder that asks
 */
@Revision("1")
public record CaseReferredToMediation(
        String caseId,
        String referralId,
        int number,
        int assignment,
        String area,
        String category,
        String organisationId,
        @PersonalData String request,
        List<Party> parties,
        Instant referredAt)
        implements CaseEvent, ReferredToMediation {

    @Override
    public String originId() {
        return caseId;
    }
}
