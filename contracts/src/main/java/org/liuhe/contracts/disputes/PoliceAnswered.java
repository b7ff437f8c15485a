package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The police say what they did. */
@Revision("1")
public record PoliceAnswered(String disputeId, String organisationId, @PersonalData String text, Instant answeredAt)
        implements DisputeEvent {}
