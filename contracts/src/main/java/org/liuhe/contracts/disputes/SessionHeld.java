package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A session was held. */
@Revision("1")
public record SessionHeld(String disputeId, String sessionId, @PersonalData String summary, Instant heldAt)
        implements DisputeEvent {}
