package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The actor co-signs. */
public record CoSignPetition(@TargetAggregateIdentifier PetitionId petitionId) implements Command {}
