package org.liuhe.contracts.councils;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A term passed in silence, and what was owed is owed still.
 *
 * @param number meeting
 * @param organisationIds who owes it
 */
@Revision("1")
public record CouncilTermPassed(
        String councilId, CouncilTerm term, int number, List<String> organisationIds, DueDate due, Instant passedAt)
        implements CouncilEvent {}
