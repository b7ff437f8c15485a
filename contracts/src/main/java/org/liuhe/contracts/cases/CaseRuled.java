package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * It was ruled who is responsible; the assignment that binds follows in the same stream.
 *
 * @param byOrganisation the backstop; null where an operator ruled because nobody held the case
 */
@Revision("1")
public record CaseRuled(
        String caseId,
        int assignment,
        String byOrganisation,
        String toOrganisation,
        @PersonalData String reasons,
        Instant ruledAt)
        implements CaseEvent {}
