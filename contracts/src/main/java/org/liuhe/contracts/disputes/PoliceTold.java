package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The police of the area have the warning.
 *
 * @param organisationId null where no police serve the area
 */
@Revision("1")
public record PoliceTold(String disputeId, String organisationId, DueDate answerDue, Instant toldAt)
        implements DisputeEvent {}
