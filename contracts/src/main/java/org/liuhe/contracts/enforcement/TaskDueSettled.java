package org.liuhe.contracts.enforcement;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;

/** A provisional due date is settled: the holidays of its year are announced. */
@Revision("1")
public record TaskDueSettled(String taskId, DueDate was, DueDate due, Instant settledAt)
        implements EnforcementEvent, DueSettled {}
