package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The asking matter ended, or took its question back. Sent by the council saga; absorbed where the council is over. */
public record WithdrawCouncil(@TargetAggregateIdentifier CouncilId councilId) implements Command {}
