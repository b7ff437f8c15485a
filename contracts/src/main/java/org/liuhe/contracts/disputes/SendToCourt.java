package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * The joint application goes to the court of the area.
 *
 * @param organisation null where no court serves the area
 */
public record SendToCourt(@TargetAggregateIdentifier DisputeId disputeId, OrganisationId organisation)
        implements Command {}
