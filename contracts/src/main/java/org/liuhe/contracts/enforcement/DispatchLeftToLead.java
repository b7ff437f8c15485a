package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * Nobody of the team is free, or too many declined: the lead must dispatch by hand.
 * @param dispatch number of the last dispatch, or 0
 * @param dispatchDue by when
 */
@Revision("1")
public record DispatchLeftToLead(String taskId, int dispatch, String lead, DueDate dispatchDue, Instant leftAt)
        implements EnforcementEvent {}
