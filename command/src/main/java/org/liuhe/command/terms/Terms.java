package org.liuhe.command.terms;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.terms.Due;
import org.springframework.stereotype.Component;

/** The policy and the clock together, in the published language. */
@Component
public class Terms {

    private final Policy policy;
    private final Clock clock;

    public Terms(Policy policy, Clock clock) {
        this.policy = policy;
        this.clock = clock;
    }

    /** To the millisecond, which every serializer and database keeps. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @throws RuleBroken complaint.category-unknown */
    public Category category(String code) {
        return policy.packs()
                .category(code)
                .orElseThrow(() -> new RuleBroken(ComplaintRule.CATEGORY_UNKNOWN, "category", code));
    }

    /** When a term that starts now has passed; null where there is no term. */
    public DueDate dueFromNow(String term) {
        return term == null ? null : written(policy.terms().due(term, now()));
    }

    /** When a term has passed; it starts now where no law was in force at the given start, as with old imported matters. */
    public DueDate due(String term, Instant start) {
        try {
            return written(policy.terms().due(term, start));
        } catch (IllegalArgumentException notInForceThen) {
            return dueFromNow(term);
        }
    }

    private static DueDate written(Due due) {
        return new DueDate(
                due.at(),
                due.term().code(),
                due.term().law(),
                due.term().article(),
                due.term().lawVersion(),
                due.term().length(),
                DueDate.Unit.valueOf(due.term().unit().name()),
                due.startDay(),
                due.lastDay(),
                due.skipped().stream()
                        .map(day -> new DueDate.SkippedDay(day.day(), day.reason()))
                        .toList(),
                due.provisional());
    }
}
