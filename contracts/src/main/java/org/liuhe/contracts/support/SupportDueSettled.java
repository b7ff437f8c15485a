package org.liuhe.contracts.support;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;

/** A provisional due date is settled: the holidays of its year are announced. */
@Revision("1")
public record SupportDueSettled(String supportId, String complaintId, DueDate was, DueDate due, Instant settledAt)
        implements SupportEvent, DueSettled {}
