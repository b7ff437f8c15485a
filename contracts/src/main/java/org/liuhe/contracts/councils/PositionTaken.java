package org.liuhe.contracts.councils;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** One of the three agrees to a motion, or does not; its latest word counts. */
@Revision("1")
public record PositionTaken(String councilId, int motion, String organisationId, boolean agrees, Instant takenAt)
        implements CouncilEvent {}
