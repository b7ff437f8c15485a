package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The origin ended; sent by the saga, absorbed when late. */
public record WithdrawTask(@TargetAggregateIdentifier TaskId taskId) implements Command {}
