package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * All who have a seat were invited.
 *
 * @param meeting 1, or 2 after an adjournment
 * @param ownersCommittee null where the community represents the owners
 * @param answerDue by when they say whether they come
 */
@Revision("1")
public record CouncilInvited(
        String councilId,
        int meeting,
        String community,
        String ownersCommittee,
        String propertyManager,
        DueDate answerDue,
        Instant invitedAt)
        implements CouncilEvent {}
