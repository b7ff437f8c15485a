package org.liuhe.contracts.support;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/**
 * A tier is to answer: there are enough supporters, or the tier below stayed silent.
 *
 * @param capability of the organisation that answers
 * @param count of supporters
 */
@Revision("1")
public record SupportThresholdReached(
        String supportId, String complaintId, int tier, String capability, String area, int count, Instant reachedAt)
        implements SupportAnswerEvent {}
