package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** All parties asked (人民调解法 art. 33). */
@Revision("1")
public record ConfirmationJointlyAsked(String disputeId, Instant askedAt) implements DisputeEvent {}
