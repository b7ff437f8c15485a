package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.ReferredToEnforcement;

/**
 * The overdue resolution is handed to the enforcement team.
 *
 * @param originId the council itself
 */
@Revision("1")
public record CouncilReferredToEnforcement(
        String councilId,
        String referralId,
        String originId,
        String area,
        String category,
        String organisationId,
        @PersonalData String request,
        @PersonalData String place,
        Instant referredAt)
        implements CouncilEvent, ReferredToEnforcement {}
