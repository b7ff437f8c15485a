package org.liuhe.contracts.councils;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The first meeting came to nothing; a second is called.
 *
 * @param organisationIds who was there
 * @param holdDue by when the second meeting is held
 */
@Revision("1")
public record CouncilAdjourned(
        String councilId,
        int meeting,
        AdjournmentCause cause,
        List<String> organisationIds,
        DueDate holdDue,
        Instant adjournedAt)
        implements CouncilEvent {}
