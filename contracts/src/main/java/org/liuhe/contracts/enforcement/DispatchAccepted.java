package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** The member goes; the first inspection is theirs. */
@Revision("1")
public record DispatchAccepted(String taskId, int dispatch, DueDate inspectDue, Instant acceptedAt)
        implements EnforcementEvent {}
