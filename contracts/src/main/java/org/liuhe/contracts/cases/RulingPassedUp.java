package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A backstop that is itself concerned left the ruling to the next tier 回避.
 *
 * @param tier of the backstop; where there is none above, an operator rules
 */
@Revision("1")
public record RulingPassedUp(
        String caseId,
        int assignment,
        String organisationId,
        int tier,
        @PersonalData String reasons,
        Instant passedUpAt)
        implements CaseEvent {}
