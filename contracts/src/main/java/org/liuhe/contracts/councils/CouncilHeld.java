package org.liuhe.contracts.councils;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The meeting was held with a quorum: all who have a seat were there.
 *
 * @param organisationIds who was there
 * @param decideDue by when it comes to a result; afterwards the three count as not agreed
 */
@Revision("1")
public record CouncilHeld(
        String councilId, int meeting, List<String> organisationIds, DueDate decideDue, Instant heldAt)
        implements CouncilEvent {}
