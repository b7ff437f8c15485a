package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The office takes the hand-off back. */
public record TakeBackPetitionReferral(
        @TargetAggregateIdentifier PetitionId petitionId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
