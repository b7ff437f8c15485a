package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/**
 * The other side, or the mediator, confirms that it is done.
 *
 * @param partyId null for the mediator
 */
public record ConfirmObligation(
        @TargetAggregateIdentifier DisputeId disputeId,
        String obligationId,
        String partyId,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
