package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.DueDate;

/** Settles a provisional due date of an answer, where the holidays of its year are announced by now. */
public record SettleSupportDue(@TargetAggregateIdentifier SupportId supportId, DueDate was) implements Command {}
