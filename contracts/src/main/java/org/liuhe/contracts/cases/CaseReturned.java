package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The holder returned it.
 *
 * @param hop how many returns there have been, with this one
 * @param rulingNeeded true where the hop limit is reached
 */
@Revision("1")
public record CaseReturned(
        String caseId,
        int assignment,
        String organisationId,
        int step,
        ReturnReason reason,
        @PersonalData String explanation,
        int hop,
        boolean rulingNeeded,
        Instant returnedAt)
        implements CaseEvent {}
