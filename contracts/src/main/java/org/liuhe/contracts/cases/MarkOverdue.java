package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;

/**
 * A term passed in silence. Sent by the routing saga; absorbed where the assignment is over or the duty was done in time.
 *
 * @param assignment the assignment whose term passed; for {@code CASE_TERM} the current one
 * @param due when the term ended that passed, so that a fresh one is not taken for it; null for whichever runs
 */
public record MarkOverdue(@TargetAggregateIdentifier CaseId caseId, int assignment, OverdueCause cause, Instant due)
        implements Command {}
