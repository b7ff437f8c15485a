package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The holder handles the case by itself again. */
public record UnclusterCase(
        @TargetAggregateIdentifier CaseId caseId, int assignment, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
