package org.liuhe.contracts.enforcement;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * Asks the nearest free member, or leaves it to the lead; sent by the saga, and absorbed when late.
 * @param afterDispatch number of the dispatch before, or 0
 * @param member null where nobody is free
 */
public record OfferTask(@TargetAggregateIdentifier TaskId taskId, int afterDispatch, MemberId member)
        implements Command {}
