package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * The member does not go; the next is asked.
 * @param member subject of the member
 * @param explanation null where the term passed in silence
 * @param declines how many have declined or been silent so far
 */
@Revision("1")
public record DispatchDeclined(
        String taskId,
        int dispatch,
        String memberId,
        @PersonalData(SUBJECT) String member,
        DispatchRefusalReason reason,
        @PersonalData String explanation,
        int declines,
        Instant declinedAt)
        implements EnforcementEvent {}
