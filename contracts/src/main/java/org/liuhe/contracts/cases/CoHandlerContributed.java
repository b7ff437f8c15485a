package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A co-handler said what it did or knows; its part is done. */
@Revision("1")
public record CoHandlerContributed(
        String caseId, int ask, String organisationId, @PersonalData String text, Instant contributedAt)
        implements CaseEvent {}
