package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Names the body that reviews.
 *
 * @param expectedVersion null where a saga names it
 */
public record AssignPetitionReviewer(
        @TargetAggregateIdentifier PetitionId petitionId,
        ReviewLevel level,
        OrganisationId organisation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
