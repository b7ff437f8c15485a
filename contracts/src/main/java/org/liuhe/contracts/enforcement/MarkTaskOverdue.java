package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * A term ran out; sent by the saga, absorbed when it is moot.
 * @param number of the dispatch or order, 0 for the task itself
 */
public record MarkTaskOverdue(@TargetAggregateIdentifier TaskId taskId, TaskTerm term, int number) implements Command {}
