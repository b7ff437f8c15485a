package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The mediator signed, after all parties. */
@Revision("1")
public record MediatorSigned(String disputeId, @PersonalData String mediator, Instant signedAt)
        implements DisputeEvent {}
