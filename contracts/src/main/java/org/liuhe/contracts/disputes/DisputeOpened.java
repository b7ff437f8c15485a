package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.Party;

/**
 * A dispute between at least two sides came to mediation.
 *
 * @param originId the case, petition or council that handed it over; null for the others
 * @param referralId of that hand-off, or null
 * @param originOrganisation that handed it over, or null
 * @param ground why the police or the court may; null for the others
 * @param applicant party that applied; null where it was handed over
 * @param request what it is about
 */
@Revision("1")
public record DisputeOpened(
        String disputeId,
        DisputeOrigin origin,
        String originId,
        String referralId,
        String originOrganisation,
        HandOverGround ground,
        String area,
        String category,
        @PersonalData String request,
        List<Party> parties,
        String applicant,
        Instant openedAt)
        implements DisputeEvent {}
