package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** Something was said in confidence 背靠背调解; only that party and the mediator may read it. */
@Revision("1")
public record CaucusNoted(String disputeId, String noteId, String partyId, @PersonalData String text, Instant notedAt)
        implements DisputeEvent {}
