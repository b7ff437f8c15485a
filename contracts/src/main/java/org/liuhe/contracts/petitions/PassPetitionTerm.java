package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** A term’s due date has come; absorbed where it does not run, or not yet out. */
public record PassPetitionTerm(@TargetAggregateIdentifier PetitionId petitionId, PetitionTerm term, int number)
        implements Command {}
