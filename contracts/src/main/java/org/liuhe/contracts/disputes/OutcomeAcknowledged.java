package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The police or the court that handed the dispute over took note of how it ended. */
@Revision("1")
public record OutcomeAcknowledged(String disputeId, String organisationId, Instant acknowledgedAt)
        implements DisputeEvent {}
