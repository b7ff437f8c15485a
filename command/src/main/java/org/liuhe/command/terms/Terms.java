package org.liuhe.command.terms;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.complaints.ComplaintRule;
import org.liuhe.contracts.petitions.CoSignThreshold;
import org.liuhe.policy.Policy;
import org.liuhe.policy.scenarios.Category;
import org.liuhe.policy.terms.Due;
import org.liuhe.policy.terms.LegalTerm;
import org.liuhe.policy.terms.Pauses;
import org.liuhe.policy.terms.TermClock;
import org.liuhe.policy.terms.Unit;
import org.springframework.stereotype.Component;

/** The policy and the clock together, in the published language. */
@Component
public class Terms {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

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

    /** From how many co-signers on a petition that is filed now, which tier owes them an answer. */
    public List<CoSignThreshold> coSignThresholds() {
        LocalDate today = LocalDate.ofInstant(now(), ZONE);
        return policy.coSignings().inForce(today).thresholds().stream()
                .map(one -> new CoSignThreshold(one.tier(), one.capability(), one.count(), one.term()))
                .toList();
    }

    /** From how many supporters of a public complaint that is supported from now on, which tier owes them an answer. */
    public List<CoSignThreshold> supportThresholds(String category) {
        return category(category).support().stream()
                .map(one -> new CoSignThreshold(one.tier(), one.capability(), one.count(), one.term()))
                .toList();
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

    /** The same due date, with its term made longer by as much as its law allows. */
    public DueDate extended(DueDate original) {
        return extended(original, extension(original).length());
    }

    /**
     * The same due date, with its term made longer; counted from the same start. Whether it is still time for that, and who
     * may, is the aggregate's rule.
     *
     * @param length further units of the term
     * @throws IllegalArgumentException where the law knows no extension of this term, or none as long, or it was extended already
     */
    public DueDate extended(DueDate original, int length) {
        LegalTerm.Extension extension = extension(original);
        if (original.extendedBy() != null) throw new IllegalArgumentException(original.term() + " is extended already");
        if (length < 1 || length > extension.length()) {
            throw new IllegalArgumentException(original.term() + " is not extended by " + length);
        }
        DueDate.Unit unit = DueDate.Unit.valueOf(extension.unit().name());
        return again(original, original.suspensions(), new DueDate.Extension(length, unit, extension.article()));
    }

    /**
     * The same due date, with a time left out that the law does not count. In days, the day on which it begins is counted and
     * the day on which it ends is not (民法典 201); in hours it is exact.
     *
     * @param reason the law's code for it, for example {@code hearing}
     * @throws IllegalArgumentException where the law does not stop this term for the reason, the time ends before it begins, or
     *     the term had passed when it began
     */
    public DueDate suspended(DueDate running, Instant from, Instant until, String reason) {
        LegalTerm.Suspension law = version(running)
                .suspendedBy(reason)
                .orElseThrow(() -> new IllegalArgumentException(running.term() + " is not suspended by " + reason));
        if (until.isBefore(from)) throw new IllegalArgumentException("a suspension ends before it begins");
        if (!from.isBefore(running.at())) throw new IllegalArgumentException(running.term() + " has passed");
        // nothing can stop a clock that does not run yet
        Instant start = start(running);
        Instant effective = from.isBefore(start) ? start : from;
        if (until.isBefore(effective)) return running;
        List<DueDate.Suspension> suspensions = new ArrayList<>(running.suspensions());
        suspensions.add(new DueDate.Suspension(effective, until, reason, law.article()));
        suspensions.sort(Comparator.comparing(DueDate.Suspension::from));
        return again(running, suspensions, running.extendedBy());
    }

    /**
     * The due date by the calendar as it is known now: no longer provisional where the years that it reaches into are
     * announced. A date that is settled stays as it is.
     */
    public DueDate settled(DueDate due) {
        return due.provisional() ? again(due, due.suspensions(), due.extendedBy()) : due;
    }

    private LegalTerm.Extension extension(DueDate due) {
        LegalTerm.Extension extension = version(due).extension();
        if (extension == null) throw new IllegalArgumentException(due.term() + " is never extended");
        return extension;
    }

    /** By the law as the due date has it, whatever the files say of it by now. */
    private DueDate again(DueDate due, List<DueDate.Suspension> suspensions, DueDate.Extension extension) {
        LegalTerm term = version(due);
        LegalTerm asWritten = new LegalTerm(
                due.term(),
                due.law(),
                due.article(),
                due.lawVersion(),
                term.effectiveFrom(),
                due.length(),
                Unit.valueOf(due.unit().name()),
                term.zone(),
                term.says(),
                term.extension(),
                term.suspensions());
        Due counted = new TermClock(policy.workingDays())
                .due(asWritten, start(due), extension == null ? 0 : extension.length(), pauses(suspensions));
        return written(counted, suspensions, extension);
    }

    /** The version whose clock this is; the day decides, as when it started. */
    private LegalTerm version(DueDate due) {
        return policy.terms().inForce(due.term(), due.startDay());
    }

    /** In days, any instant of the start day will do. */
    private Instant start(DueDate due) {
        if (due.unit() != DueDate.Unit.HOURS) {
            return due.startDay().atStartOfDay(version(due).zone()).toInstant();
        }
        int length =
                due.length() + (due.extendedBy() == null ? 0 : due.extendedBy().length());
        return due.at()
                .minus(Duration.ofHours(length))
                .minus(pauses(due.suspensions()).length());
    }

    private static Pauses pauses(List<DueDate.Suspension> suspensions) {
        return Pauses.of(suspensions.stream()
                .map(suspension -> new Pauses.Pause(suspension.from(), suspension.until()))
                .toList());
    }

    private static DueDate written(Due due) {
        return written(due, List.of(), null);
    }

    private static DueDate written(Due due, List<DueDate.Suspension> suspensions, DueDate.Extension extension) {
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
                due.provisional(),
                suspensions,
                extension);
    }
}
