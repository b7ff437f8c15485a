package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A motion; its mover agrees to it by moving it.
 *
 * @param publicText what is to be done, for everyone to read
 * @param responsible the organisation that is to do it
 * @param due by when
 * @param matter code of what the law reserves to the owners (民法典 278), which the three cannot resolve; null for all else
 */
@Revision("1")
public record MotionProposed(
        String councilId,
        int motion,
        String organisationId,
        String publicText,
        String responsible,
        DueDate due,
        String matter,
        Instant proposedAt)
        implements CouncilEvent {}
