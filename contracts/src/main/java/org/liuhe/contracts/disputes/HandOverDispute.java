package org.liuhe.contracts.disputes;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.referrals.Party;

/**
 * The police 警调对接 or a court 诉调对接 hand a dispute over.
 *
 * @param civil whether it is a dispute between equals
 * @param punishable whether the law demands a public-security penalty (治安管理处罚法 art. 9)
 * @param proceedingsRunning whether a suit is registered or another body has it
 */
public record HandOverDispute(
        @TargetAggregateIdentifier DisputeId disputeId,
        OrganisationId organisation,
        HandOverGround ground,
        AreaPath area,
        String category,
        @PersonalData String request,
        List<Party> parties,
        boolean civil,
        boolean punishable,
        Injury injury,
        boolean proceedingsRunning)
        implements Command {}
