package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/** Names the body that reviews. */
public record AssignPetitionReviewer(
        @TargetAggregateIdentifier PetitionId petitionId, ReviewLevel level, OrganisationId organisation)
        implements Command {}
