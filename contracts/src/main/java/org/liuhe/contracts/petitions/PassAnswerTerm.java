package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** The due date of an answer to co-signers has come; absorbed where nothing is owed. */
public record PassAnswerTerm(@TargetAggregateIdentifier PetitionId petitionId, int tier) implements Command {}
