package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A term passed in silence.
 *
 * @param organisationId the holder at that time; null where nobody held the case
 * @param tier the holder's tier
 * @param escalates true where a tier above must take it over; false at the top, where it stays, overdue
 * @param duty what the next holder will owe
 */
@Revision("1")
public record TermPassed(
        String caseId,
        int assignment,
        OverdueCause cause,
        String organisationId,
        int tier,
        boolean escalates,
        Duty duty,
        DueDate due,
        Instant passedAt)
        implements CaseEvent {}
