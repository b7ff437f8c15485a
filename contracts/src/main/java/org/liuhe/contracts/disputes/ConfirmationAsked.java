package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** One party asks for judicial confirmation 司法确认; it goes to the court only when all have. */
@Revision("1")
public record ConfirmationAsked(String disputeId, String partyId, Instant askedAt) implements DisputeEvent {}
