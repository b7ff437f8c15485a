package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** One of the three agrees to a motion, or does not. */
public record TakePosition(
        @TargetAggregateIdentifier CouncilId councilId,
        int motion,
        boolean agrees,
        @TargetAggregateVersion Long expectedVersion)
        implements Command {}
