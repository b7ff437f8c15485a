package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The re-reviewing body opens a hearing. */
public record OpenHearing(
        @TargetAggregateIdentifier PetitionId petitionId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
