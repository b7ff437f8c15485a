package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The holder signs for the case 签收. */
public record SignForCase(
        @TargetAggregateIdentifier CaseId caseId, int assignment, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
