package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The office writes what everyone, and what the accused organisation, may read.
 *
 * @param publicTitle null where nothing is to be public
 * @param matterForTheAccused null where the accused is told nothing
 */
public record ModeratePetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        String publicTitle,
        @PersonalData String matterForTheAccused,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
