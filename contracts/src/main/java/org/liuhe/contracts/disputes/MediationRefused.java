package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A party refuses mediation, which ends it (人民调解法 art. 17).
 *
 * @param partyId null where it was silence
 * @param afterConsent true where the party had consented before
 */
@Revision("1")
public record MediationRefused(
        String disputeId,
        String partyId,
        boolean afterConsent,
        boolean silent,
        @PersonalData String reason,
        List<OtherRoute> routes,
        Instant refusedAt)
        implements DisputeEvent {}
