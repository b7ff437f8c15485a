package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** Staff added a remark. */
@Revision("1")
public record CaseCommented(
        String caseId, String organisationId, String commentId, @PersonalData String text, Instant commentedAt)
        implements CaseEvent {}
