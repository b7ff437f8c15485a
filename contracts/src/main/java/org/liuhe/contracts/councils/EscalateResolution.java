package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The community gives an overdue resolution back to where its question came from. */
public record EscalateResolution(
        @TargetAggregateIdentifier CouncilId councilId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
