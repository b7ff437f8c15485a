package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.complaints.ComplaintId;

/**
 * Work on an accepted complaint begins. Sent by the intake saga; a repeat is quiet.
 *
 * @param clockStart when the reporter's clock started, which is the filing
 */
public record OpenCase(
        @TargetAggregateIdentifier CaseId caseId,
        ComplaintId complaintId,
        String category,
        AreaPath area,
        Instant clockStart)
        implements Command {}
