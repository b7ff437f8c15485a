package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A session is set.
 *
 * @param open true where others may attend
 */
@Revision("1")
public record SessionScheduled(
        String disputeId,
        String sessionId,
        boolean open,
        @PersonalData String place,
        Instant startsAt,
        Instant scheduledAt)
        implements DisputeEvent {}
