package org.liuhe.contracts.complaints;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.PersonalData;
import org.liuhe.contracts.TrackingCode;
import org.liuhe.contracts.areas.AreaPath;

/**
 * Takes over a record of another system, with its original times. An open one goes on here; a closed one becomes history.
 *
 * @param source name of the other system
 * @param sourceId its own identity there, unique within the source
 * @param closedAt null where it is open
 * @param outcome null where it is open
 */
public record ImportComplaint(
        @TargetAggregateIdentifier ComplaintId complaintId,
        TrackingCode trackingCode,
        String source,
        String sourceId,
        String category,
        AreaPath area,
        @PersonalData String place,
        @PersonalData String text,
        boolean mayBePublic,
        Instant filedAt,
        Instant closedAt,
        ClosedOutcome outcome)
        implements Command {}
