package org.liuhe.contracts.disputes;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The mediator signs, after all parties (人民调解法 art. 29). */
public record SignAsMediator(
        @TargetAggregateIdentifier DisputeId disputeId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
