package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** The term of rectification passed without a word; it is inspected again. */
@Revision("1")
public record RectificationTermPassed(
        String taskId, int order, DueDate rectifyDue, DueDate reinspectDue, Instant passedAt)
        implements EnforcementEvent {}
