package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** It is not carried out, whatever the report says. */
public record RejectResolutionReport(
        @TargetAggregateIdentifier CouncilId councilId,
        @PersonalData String reason,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
