package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The application is before the court.
 *
 * @param organisationId null where no court serves the area
 */
@Revision("1")
public record ConfirmationSent(String disputeId, String organisationId, DueDate answerDue, Instant sentAt)
        implements DisputeEvent {}
