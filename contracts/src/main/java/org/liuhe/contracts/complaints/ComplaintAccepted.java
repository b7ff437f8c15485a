package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The matter was taken up. */
@Revision("1")
public record ComplaintAccepted(String complaintId, Instant acceptedAt) implements ComplaintEvent {}
