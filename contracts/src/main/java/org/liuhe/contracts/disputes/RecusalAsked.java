package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A party asks the mediator to recuse themselves. */
@Revision("1")
public record RecusalAsked(String disputeId, String partyId, @PersonalData String reason, Instant askedAt)
        implements DisputeEvent {}
