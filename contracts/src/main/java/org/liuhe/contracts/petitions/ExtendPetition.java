package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;

/**
 * The body makes its term to finish longer, once.
 *
 * @param days 1 to 30
 */
public record ExtendPetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        int days,
        @PersonalData String reasons,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
