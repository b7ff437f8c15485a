package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.referrals.ReferralId;

/** A matter hands a suspected violation over; a repeat is quiet. */
public record OpenTask(
        @TargetAggregateIdentifier TaskId taskId,
        ReferralId referralId,
        String originId,
        AreaPath area,
        String category,
        String requestedBy,
        @PersonalData String request,
        @PersonalData String place,
        OrganisationId lead)
        implements Command {}
