package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A co-handler said that it cannot help. */
@Revision("1")
public record CoHandlingDeclined(
        String caseId,
        int ask,
        String organisationId,
        ReturnReason reason,
        @PersonalData String explanation,
        Instant declinedAt)
        implements CaseEvent {}
