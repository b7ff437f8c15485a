package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.referrals.ReferralId;

/**
 * A hand-off becomes a council. Sent by the council saga; a repeat is quiet.
 *
 * @param councilId derived from the hand-off
 * @param organisation that asks
 */
public record OpenCouncil(
        @TargetAggregateIdentifier CouncilId councilId,
        ReferralId referralId,
        String originId,
        AreaPath area,
        String category,
        OrganisationId organisation,
        @PersonalData String agenda)
        implements Command {}
