package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * A matter handed a suspected violation to the enforcement team.
 * @param referralId the hand-off that the outcome goes back to
 * @param requestedBy the organisation that asks, or null
 * @param lead the organisation that must form a team, and answers for the task
 * @param dispatchDue by when somebody must be on the way
 */
@Revision("1")
public record TaskOpened(
        String taskId,
        String referralId,
        String originId,
        String area,
        String category,
        String requestedBy,
        @PersonalData String request,
        @PersonalData String place,
        String lead,
        DueDate dispatchDue,
        Instant openedAt)
        implements EnforcementEvent {}
