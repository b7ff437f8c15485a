package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** The thirty days for a joint application are over (人民调解法 art. 33). */
@Revision("1")
public record ConfirmationWindowPassed(String disputeId, DueDate due, Instant passedAt) implements DisputeEvent {}
