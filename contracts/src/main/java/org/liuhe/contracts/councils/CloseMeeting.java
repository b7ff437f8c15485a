package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The community closes a meeting that found no agreement. */
public record CloseMeeting(@TargetAggregateIdentifier CouncilId councilId, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
