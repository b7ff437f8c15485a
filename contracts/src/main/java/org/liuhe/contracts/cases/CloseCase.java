package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The matter ended; a repeat is quiet. */
public record CloseCase(@TargetAggregateIdentifier CaseId caseId, CaseOutcome outcome) implements Command {}
