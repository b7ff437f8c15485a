package org.liuhe.contracts.complaints;

import java.time.Instant;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What the category asks was answered at filing; only what was answered, in the pack's order. */
@Revision("1")
public record FilingAnswered(String complaintId, List<AnsweredQuestion> answers, Instant answeredAt)
        implements ComplaintEvent {

    public FilingAnswered {
        answers = List.copyOf(answers);
    }
}
