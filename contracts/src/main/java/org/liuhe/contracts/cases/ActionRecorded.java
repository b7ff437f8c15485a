package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The holder recorded what was done. */
@Revision("1")
public record ActionRecorded(
        String caseId,
        int assignment,
        String organisationId,
        String actionId,
        @PersonalData String text,
        Instant recordedAt)
        implements CaseEvent {}
