package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The mediator is out 回避, and may not be named again. */
@Revision("1")
public record MediatorRecused(
        String disputeId, @PersonalData(SUBJECT) String mediator, @PersonalData String reason, Instant recusedAt)
        implements DisputeEvent {}
