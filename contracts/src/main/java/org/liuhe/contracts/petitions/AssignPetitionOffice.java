package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * Names the petition office that has it.
 *
 * @param expectedVersion null where a saga names it
 */
public record AssignPetitionOffice(
        @TargetAggregateIdentifier PetitionId petitionId,
        OrganisationId organisation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
