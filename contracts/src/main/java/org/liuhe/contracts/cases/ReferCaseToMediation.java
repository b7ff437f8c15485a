package org.liuhe.contracts.cases;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.referrals.Party;

/**
 * The holder asks a mediation committee to mediate (人民调解法 art. 17, 18), and waits for the outcome.
 *
 * @param parties between whom it is: at least two
 */
public record ReferCaseToMediation(
        @TargetAggregateIdentifier CaseId caseId,
        int assignment,
        @PersonalData String request,
        List<Party> parties,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
