package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The holder answered the matter.
 *
 * @param round which reply this is, from 1
 */
@Revision("1")
public record CaseResolved(
        String caseId,
        String complaintId,
        int assignment,
        String organisationId,
        int round,
        Resolution resolution,
        @PersonalData String reply,
        String publicSummary,
        Instant resolvedAt)
        implements CaseEvent {}
