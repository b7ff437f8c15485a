package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A term passed in silence; whoever owes it owes it still.
 *
 * @param nextDue the last time that is given, or null
 */
@Revision("1")
public record DisputeTermPassed(String disputeId, DisputeTerm term, DueDate due, DueDate nextDue, Instant passedAt)
        implements DisputeEvent {}
