package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A party agrees to more time. */
@Revision("1")
public record MediationExtensionAgreed(String disputeId, String partyId, Instant agreedAt) implements DisputeEvent {}
