package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/** Names the petition office that has it. */
public record AssignPetitionOffice(@TargetAggregateIdentifier PetitionId petitionId, OrganisationId organisation)
        implements Command {}
