package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/** The operator names who answers the co-signers for a tier that nobody serves. */
public record AssignCoSignAnswer(
        @TargetAggregateIdentifier PetitionId petitionId,
        int tier,
        OrganisationId organisation,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
