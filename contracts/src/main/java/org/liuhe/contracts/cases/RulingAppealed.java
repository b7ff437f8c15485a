package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The organisation that was ruled responsible asks the next tier to rule 提请上级裁定.
 *
 * @param tier the tier whose ruling is in question; the next one rules, finally
 */
@Revision("1")
public record RulingAppealed(
        String caseId,
        int assignment,
        String organisationId,
        int tier,
        @PersonalData String reasons,
        Instant appealedAt)
        implements CaseEvent {}
