package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.DueDate;

/**
 * Settles a provisional due date by the calendar as it is announced by now. Sent by the calendar; absorbed where it is settled
 * already, where its year is not announced yet, and where the matter is over.
 */
public record SettleCaseDue(@TargetAggregateIdentifier CaseId caseId, DueDate was) implements Command {}
