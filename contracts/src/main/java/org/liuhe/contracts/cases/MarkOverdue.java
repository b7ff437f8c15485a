package org.liuhe.contracts.cases;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * A term passed in silence. Sent by the routing saga; absorbed where the assignment is over or the duty was done in time.
 *
 * @param assignment the assignment whose term passed; for {@code CASE_TERM} the current one
 */
public record MarkOverdue(@TargetAggregateIdentifier CaseId caseId, int assignment, OverdueCause cause)
        implements Command {}
