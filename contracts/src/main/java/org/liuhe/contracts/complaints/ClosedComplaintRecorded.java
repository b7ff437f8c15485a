package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A record that had ended in another system was taken over as history; it wakes nothing.
 *
 * @param listed whether everyone may find it in the list: the mapping agreed, and the pack of that day allowed it
 */
@Revision("1")
public record ClosedComplaintRecorded(
        String complaintId,
        String trackingCode,
        String source,
        String sourceId,
        String category,
        String pack,
        String packVersion,
        String area,
        @PersonalData String place,
        @PersonalData String text,
        boolean mayBePublic,
        boolean listed,
        Instant filedAt,
        Instant closedAt,
        ClosedOutcome outcome)
        implements ComplaintEvent {}
