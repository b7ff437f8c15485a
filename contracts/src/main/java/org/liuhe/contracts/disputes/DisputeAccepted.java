package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The committee takes it, and invites the parties.
 *
 * @param finishDue by when mediation ends
 */
@Revision("1")
public record DisputeAccepted(
        String disputeId, String organisationId, DueDate inviteDue, DueDate finishDue, Instant acceptedAt)
        implements DisputeEvent {}
