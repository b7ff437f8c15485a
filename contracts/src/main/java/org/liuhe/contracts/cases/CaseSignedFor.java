package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The holder signed for it. */
@Revision("1")
public record CaseSignedFor(String caseId, int assignment, String organisationId, Instant signedAt)
        implements CaseEvent {}
