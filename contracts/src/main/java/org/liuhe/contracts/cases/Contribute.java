package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * A co-handler says what it did or knows, which ends its part.
 *
 * @param ask number of the request that is answered
 */
public record Contribute(
        @TargetAggregateIdentifier CaseId caseId,
        int ask,
        @PersonalData String text,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
