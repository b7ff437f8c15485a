package org.liuhe.contracts.disputes;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The committee does not take it. */
@Revision("1")
public record DisputeNotAccepted(
        String disputeId,
        String organisationId,
        NotAcceptedReason reason,
        @PersonalData String explanation,
        List<OtherRoute> routes,
        Instant decidedAt)
        implements DisputeEvent {}
