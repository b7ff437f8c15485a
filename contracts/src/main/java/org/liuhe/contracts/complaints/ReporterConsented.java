package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Whom the matter is about may know the reporter from now on. */
@Revision("1")
public record ReporterConsented(String complaintId, Instant consentedAt) implements ComplaintEvent {}
