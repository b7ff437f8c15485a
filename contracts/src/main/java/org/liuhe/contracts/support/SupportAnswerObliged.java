package org.liuhe.contracts.support;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import org.liuhe.contracts.DueDate;

/**
 * A tier owes the supporters an answer.
 *
 * @param organisation that owes it; null where nobody serves: the operator then
 * @param count of supporters
 */
@Revision("1")
public record SupportAnswerObliged(
        String supportId,
        String complaintId,
        int tier,
        String organisation,
        int count,
        Instant obligedAt,
        DueDate answerDue)
        implements SupportAnswerEvent {}
