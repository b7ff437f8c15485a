package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The petitioner takes it back. */
public record WithdrawPetition(
        @TargetAggregateIdentifier PetitionId petitionId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
