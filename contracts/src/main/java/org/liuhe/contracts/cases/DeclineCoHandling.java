package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * A co-handler says that it cannot help, and why.
 *
 * @param ask number of the request that is answered
 */
public record DeclineCoHandling(
        @TargetAggregateIdentifier CaseId caseId,
        int ask,
        ReturnReason reason,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
