package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Nobody answered the question whether it is resolved: closed, not confirmed. */
@Revision("1")
public record ComplaintClosedUnconfirmed(String complaintId, int round, Instant closedAt) implements ComplaintEvent {}
