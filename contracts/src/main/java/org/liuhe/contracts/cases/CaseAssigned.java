package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * An organisation holds the case from now on.
 *
 * @param assignment number of this assignment, from 1
 * @param binding true where a ruling made it: it cannot be returned
 * @param returnUntil end of the objection term; null where it cannot be returned
 * @param signDue null where the duty is to rule
 * @param dutyDue by when to resolve, or to rule
 */
@Revision("1")
public record CaseAssigned(
        String caseId,
        int assignment,
        String organisationId,
        String capability,
        int step,
        int tier,
        Duty duty,
        AssignmentCause cause,
        boolean binding,
        Instant assignedAt,
        DueDate returnUntil,
        DueDate signDue,
        DueDate dutyDue)
        implements CaseEvent {}
