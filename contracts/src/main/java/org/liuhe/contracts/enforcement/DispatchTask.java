package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/** The lead sends somebody of the team. */
public record DispatchTask(
        @TargetAggregateIdentifier TaskId taskId, MemberId member, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
