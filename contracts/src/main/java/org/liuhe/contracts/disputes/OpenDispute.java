package org.liuhe.contracts.disputes;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.referrals.Party;
import org.liuhe.contracts.referrals.ReferralId;

/** A hand-off of another matter opens the dispute. Sent by the mediation saga; a repeat is quiet. */
public record OpenDispute(
        @TargetAggregateIdentifier DisputeId disputeId,
        ReferralId referralId,
        String originId,
        OrganisationId organisation,
        AreaPath area,
        String category,
        @PersonalData String request,
        List<Party> parties)
        implements Command {}
