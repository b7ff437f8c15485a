package org.liuhe.contracts.disputes;

import static org.liuhe.contracts.PersonalData.Kind.SUBJECT;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The mediator signed, after all parties. */
@Revision("1")
public record MediatorSigned(String disputeId, @PersonalData(SUBJECT) String mediator, Instant signedAt)
        implements DisputeEvent {}
