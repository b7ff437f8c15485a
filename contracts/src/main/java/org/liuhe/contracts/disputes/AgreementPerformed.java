package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** Everything agreed is done. */
@Revision("1")
public record AgreementPerformed(String disputeId, Instant performedAt) implements DisputeEvent {}
