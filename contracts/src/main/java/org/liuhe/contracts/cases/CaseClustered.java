package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The case is handled together with another; it keeps its own reporter, clock, supporters and reply.
 *
 * @param leadCaseId the case whose answer will be this one's, too
 * @param organisationId the holder of both
 */
@Revision("1")
public record CaseClustered(
        String caseId,
        String complaintId,
        String leadCaseId,
        String leadComplaintId,
        int assignment,
        String organisationId,
        Instant clusteredAt)
        implements CaseEvent {}
