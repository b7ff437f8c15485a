package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/**
 * An invited organisation says whether it comes; its latest word counts.
 *
 * @param reason why it does not come; null where it does
 */
@Revision("1")
public record InvitationAnswered(
        String councilId,
        int meeting,
        String organisationId,
        boolean coming,
        @PersonalData String reason,
        Instant answeredAt)
        implements CouncilEvent {}
