package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The matter ended. */
@Revision("1")
public record CaseClosed(String caseId, String complaintId, CaseOutcome outcome, Instant closedAt)
        implements CaseEvent {}
