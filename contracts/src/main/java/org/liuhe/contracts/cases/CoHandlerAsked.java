package org.liuhe.contracts.cases;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * The holder asked another organisation to help 协办.
 *
 * @param ask number of this request in the case, from 1
 * @param byOrganisation the holder
 * @param organisationId who is asked
 * @param due by when it answers
 */
@Revision("1")
public record CoHandlerAsked(
        String caseId,
        int ask,
        int assignment,
        String byOrganisation,
        String organisationId,
        @PersonalData String request,
        DueDate due,
        Instant askedAt)
        implements CaseEvent {}
