package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * Whoever is responsible says that the resolution is carried out.
 *
 * @param report how many reports there have been, with this one
 * @param confirmDue by when it is confirmed, or not
 */
@Revision("1")
public record ResolutionReported(
        String councilId,
        int report,
        String organisationId,
        @PersonalData String text,
        DueDate confirmDue,
        Instant reportedAt)
        implements CouncilEvent {}
