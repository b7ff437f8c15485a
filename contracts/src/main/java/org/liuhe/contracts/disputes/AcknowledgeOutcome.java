package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The police or the court that handed it over take note of how it ended. */
public record AcknowledgeOutcome(
        @TargetAggregateIdentifier DisputeId disputeId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
