package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * What was answered in the leading case answers this one, too. Absorbed where they are not handled together by the organisation any
 * more, or this one was answered already.
 *
 * @param organisation that answered
 * @param publicSummary what everyone may read; the reply to one reporter is nobody else's
 */
public record CarryReply(
        @TargetAggregateIdentifier CaseId caseId,
        CaseId lead,
        OrganisationId organisation,
        Resolution resolution,
        String publicSummary)
        implements Command {}
