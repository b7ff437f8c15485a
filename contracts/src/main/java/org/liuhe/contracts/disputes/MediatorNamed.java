package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** A mediator has the dispute. */
@Revision("1")
public record MediatorNamed(String disputeId, @PersonalData(SUBJECT) String mediator, NamedBy by, Instant namedAt)
        implements DisputeEvent {}
