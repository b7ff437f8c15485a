package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A term passed; what was owed is owed still, and the lead sees it.
 * @param number of the dispatch, or of the order, that the term belongs to; 0 for the task itself
 */
@Revision("1")
public record TaskTermPassed(String taskId, TaskTerm term, int number, String lead, DueDate due, Instant passedAt)
        implements EnforcementEvent {}
