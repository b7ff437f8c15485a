package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/** The body says that it is the wrong one. */
public record ObjectToPetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        @PersonalData String explanation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
