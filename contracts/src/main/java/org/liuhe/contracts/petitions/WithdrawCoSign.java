package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The actor takes their co-signature back. */
public record WithdrawCoSign(@TargetAggregateIdentifier PetitionId petitionId) implements Command {}
