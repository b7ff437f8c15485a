package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * The police of the area get the warning.
 *
 * @param organisation null where no police serve the area
 */
public record TellPolice(@TargetAggregateIdentifier DisputeId disputeId, OrganisationId organisation)
        implements Command {}
