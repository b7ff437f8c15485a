package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * It is not carried out, whatever the report says.
 *
 * @param due by when the resolution is to be carried out, as before
 */
@Revision("1")
public record ResolutionReportRejected(
        String councilId,
        int report,
        String organisationId,
        @PersonalData String reason,
        DueDate due,
        Instant rejectedAt)
        implements CouncilEvent {}
