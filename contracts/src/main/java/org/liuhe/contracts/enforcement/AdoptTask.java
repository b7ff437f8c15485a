package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/** Another task goes on as part of this one; sent by the saga, a repeat is quiet. */
public record AdoptTask(@TargetAggregateIdentifier TaskId taskId, TaskId merged) implements Command {}
