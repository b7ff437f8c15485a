package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Whom the matter is about is kept from the reporter again. */
@Revision("1")
public record ReporterConsentWithdrawn(String complaintId, Instant withdrawnAt) implements ComplaintEvent {}
