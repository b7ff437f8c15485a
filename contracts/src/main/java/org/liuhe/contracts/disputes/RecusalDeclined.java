package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The committee keeps the mediator, with reasons. */
@Revision("1")
public record RecusalDeclined(String disputeId, @PersonalData String reason, Instant declinedAt)
        implements DisputeEvent {}
