package org.liuhe.contracts.support;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.OrganisationId;

/**
 * A tier owes the supporters an answer from now on.
 *
 * @param organisation null where nobody serves the tier
 */
public record ObligeSupportAnswer(@TargetAggregateIdentifier SupportId supportId, int tier, OrganisationId organisation)
        implements Command {}
