package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The reporter took the matter back. */
@Revision("1")
public record ComplaintWithdrawn(String complaintId, Instant withdrawnAt) implements ComplaintEvent {}
