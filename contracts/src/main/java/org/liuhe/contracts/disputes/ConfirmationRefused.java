package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The court did not confirm the agreement. */
@Revision("1")
public record ConfirmationRefused(
        String disputeId, String organisationId, @PersonalData String reason, Instant refusedAt)
        implements DisputeEvent {}
