package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The committee takes the dispute 受理. */
public record AcceptDispute(
        @TargetAggregateIdentifier DisputeId disputeId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
