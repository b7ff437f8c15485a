package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The committee kept silent twice. */
@Revision("1")
public record DisputeUnanswered(String disputeId, String organisationId, List<OtherRoute> routes, Instant endedAt)
        implements DisputeEvent {}
