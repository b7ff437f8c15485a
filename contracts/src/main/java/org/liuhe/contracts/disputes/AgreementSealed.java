package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The committee sealed it, last (人民调解法 art. 29). */
@Revision("1")
public record AgreementSealed(String disputeId, String organisationId, Instant sealedAt) implements DisputeEvent {}
