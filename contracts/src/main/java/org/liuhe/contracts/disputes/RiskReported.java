package org.liuhe.contracts.disputes;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.PersonalData;

/** The dispute may turn violent; the police are told (人民调解法 art. 25). */
@Revision("1")
public record RiskReported(String disputeId, @PersonalData String description, Instant reportedAt)
        implements DisputeEvent {}
