package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.PersonalData;

/**
 * A member is asked to go.
 * @param dispatch number of the dispatch, from 1
 * @param member subject of the member
 * @param automatic true where the nearest free member was chosen, false where the lead chose
 */
@Revision("1")
public record TaskDispatched(
        String taskId,
        int dispatch,
        String memberId,
        @PersonalData(SUBJECT) String member,
        String organisationId,
        boolean automatic,
        DueDate acceptDue,
        Instant dispatchedAt)
        implements EnforcementEvent {}
