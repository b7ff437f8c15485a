package org.liuhe.contracts.councils;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * A term has passed. Sent by the council saga; absorbed where it comes twice or too late.
 *
 * @param number of the meeting, motion, report or finding that the term belongs to
 */
public record MarkCouncilOverdue(@TargetAggregateIdentifier CouncilId councilId, CouncilTerm term, int number)
        implements Command {}
