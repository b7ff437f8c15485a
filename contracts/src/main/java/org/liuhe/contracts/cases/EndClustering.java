package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** What held two cases together is no more. Absorbed where they are not handled together any more. */
public record EndClustering(@TargetAggregateIdentifier CaseId caseId, CaseId lead, UnclusterCause cause)
        implements Command {}
