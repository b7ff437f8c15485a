package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/** The office forwards it to the body that may handle it. */
public record ForwardPetition(
        @TargetAggregateIdentifier PetitionId petitionId,
        OrganisationId organisation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
