package org.liuhe.contracts.petitions;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * A tier owes the co-signers an answer; absorbed where it does already.
 *
 * @param organisation null where nobody serves the tier
 */
public record ObligeAnswer(@TargetAggregateIdentifier PetitionId petitionId, int tier, OrganisationId organisation)
        implements Command {}
