package org.liuhe.contracts.support;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** A tier answered the supporters, in public. */
@Revision("1")
public record SupportersAnswered(
        String supportId, String complaintId, int tier, String organisation, String publicAnswer, Instant answeredAt)
        implements SupportAnswerEvent {}
