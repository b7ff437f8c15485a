package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The petitioner agrees that mediation settled the matter. */
public record AgreeToSettlement(
        @TargetAggregateIdentifier PetitionId petitionId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
