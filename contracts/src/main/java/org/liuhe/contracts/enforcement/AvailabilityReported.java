package org.liuhe.contracts.enforcement;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * A member says where they are, and whether they are free.
 * @param member subject of the member
 * @param organisationId for which they go
 */
@Revision("1")
public record AvailabilityReported(
        String memberId,
        @PersonalData(SUBJECT) String member,
        String organisationId,
        String area,
        boolean free,
        Instant reportedAt)
        implements TeamMemberEvent {}
