package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * The case is handled by itself again, as it stands.
 *
 * @param organisationId the holder that said so; null where it followed from something else
 */
@Revision("1")
public record CaseUnclustered(
        String caseId,
        String complaintId,
        String leadCaseId,
        String leadComplaintId,
        String organisationId,
        UnclusterCause cause,
        Instant unclusteredAt)
        implements CaseEvent {}
