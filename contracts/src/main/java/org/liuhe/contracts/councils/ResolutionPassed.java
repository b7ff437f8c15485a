package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * The council resolved 决议, by agreement of all who have a seat or by the owners' vote.
 *
 * @param responsible the organisation that carries it out
 * @param due by when
 * @param confirmer the organisation that will say whether it is done: the community, or another of the three where the
 *     community itself is responsible
 */
@Revision("1")
public record ResolutionPassed(
        String councilId,
        int motion,
        String publicText,
        String responsible,
        String confirmer,
        DueDate due,
        boolean byOwners,
        Instant passedAt)
        implements CouncilEvent {}
