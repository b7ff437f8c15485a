package org.liuhe.contracts.petitions;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferredToMediation;

/**
 * Handed to mediation 访调对接: a civil matter, nothing before a court or a reviewing authority, both sides agree.
 *
 * @param organisationId petition office that hands it over
 */
@Revision("1")
public record PetitionReferredToMediation(
        String petitionId,
        String referralId,
        String area,
        String category,
        String organisationId,
        @PersonalData String request,
        List<Party> parties,
        Instant referredAt)
        implements PetitionEvent, ReferredToMediation {

    @Override
    public String originId() {
        return petitionId;
    }
}
