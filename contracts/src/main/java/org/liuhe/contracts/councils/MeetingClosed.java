package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The meeting is over, whatever its result; the minutes are due.
 *
 * @param organisationId the community, which publishes them
 */
@Revision("1")
public record MeetingClosed(String councilId, int meeting, String organisationId, DueDate minutesDue, Instant closedAt)
        implements CouncilEvent {}
