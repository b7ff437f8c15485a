package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.NAME;
import static org.liuhe.contracts.PersonalData.Kind.PHONE;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.referrals.Party;

/**
 * A party applies for mediation 申请调解 (人民调解法 art. 17); free of charge (art. 4). Repeating it with the same id is quiet.
 *
 * @param organisation where an organisation of the actor applies; null for a person
 * @param name and {@code phone} of the applying person; null for an organisation
 * @param others the other sides; their party ids are given by the dispute
 * @param proceedingsRunning whether a court, an arbitrator or an administrative body has the matter
 */
public record ApplyForMediation(
        @TargetAggregateIdentifier DisputeId disputeId,
        AreaPath area,
        String category,
        @PersonalData String request,
        OrganisationId organisation,
        @PersonalData(NAME) String name,
        @PersonalData(PHONE) String phone,
        List<Party> others,
        boolean proceedingsRunning)
        implements Command {}
