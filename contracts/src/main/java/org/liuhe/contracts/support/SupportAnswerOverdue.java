package org.liuhe.contracts.support;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A tier was silent towards the supporters. */
@Revision("1")
public record SupportAnswerOverdue(
        String supportId, String complaintId, int tier, String organisation, Instant passedAt)
        implements SupportAnswerEvent {}
