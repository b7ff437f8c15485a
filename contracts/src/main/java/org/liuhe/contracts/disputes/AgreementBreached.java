package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A party broke the agreement, and the others were told their routes (人民调解法 art. 31 to 33).
 *
 * @param partyId who broke it
 * @param confirmed true where the court had confirmed it, so that it can be enforced
 */
@Revision("1")
public record AgreementBreached(
        String disputeId,
        String obligationId,
        String partyId,
        @PersonalData String explanation,
        boolean confirmed,
        List<OtherRoute> routes,
        Instant breachedAt)
        implements DisputeEvent {}
