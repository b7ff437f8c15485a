package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/** A mediation committee 人民调解委员会 is asked to take it. */
@Revision("1")
public record CommitteeAssigned(String disputeId, String organisationId, DueDate decideDue, Instant assignedAt)
        implements DisputeEvent {}
