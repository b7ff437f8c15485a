package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.liuhe.contracts.Command;

/**
 * Lets the task go on as part of an older one about the same place 化零为整.
 * @param into the older one; open, in the same area
 */
public record MergeTask(
        @TargetAggregateIdentifier TaskId taskId, TaskId into, @TargetAggregateVersion Long expectedVersion)
        implements Command {}
