package org.liuhe.sagas.walk;

import static org.liuhe.sagas.Stories.AREA;
import static org.liuhe.sagas.Stories.CASE;
import static org.liuhe.sagas.Stories.COMPLAINT;
import static org.liuhe.sagas.Stories.START;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.AssignCase;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CloseCase;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.MarkOverdue;
import org.liuhe.contracts.cases.OpenCase;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.ReopenCase;
import org.liuhe.contracts.cases.ReportRouteGap;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.complaints.AcceptComplaint;
import org.liuhe.contracts.complaints.AnswerComplaint;
import org.liuhe.contracts.complaints.CloseComplaintUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintClosedUnconfirmed;
import org.liuhe.contracts.complaints.ComplaintConfirmed;
import org.liuhe.contracts.complaints.ComplaintContested;
import org.liuhe.contracts.complaints.ComplaintRejected;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.RejectComplaint;
import org.liuhe.contracts.complaints.RejectionReason;
import org.liuhe.contracts.referrals.ReferralOutcome;
import org.liuhe.sagas.Stories;

/**
 * One matter as the sagas may expect it of the command side: what each command does, what is taken quietly, and what
 * people can do meanwhile. All due dates are the same, because the walk lets any of them pass at any time.
 */
final class Matter implements Cloneable {

    enum Status {
        FILED,
        SUPPLEMENT_ASKED,
        ACCEPTED,
        ANSWERED,
        ENDED
    }

    private static final List<Field> FIELDS = Stream.of(Matter.class.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .filter(field -> !field.getName().equals("log"))
            .toList();

    private static final DueDate DUE = Stories.dueAfter(1);

    /** How much may happen, so that the walk comes to an end; a ruling could otherwise follow a ruling for ever. */
    record Limits(int tiers, int hops, int rulings, int contests, int supplements, int handOffs, boolean disputed) {

        /** Nothing is handed over, and no ruling is disputed. */
        Limits(int tiers, int hops, int rulings, int contests, int supplements) {
            this(tiers, hops, rulings, contests, supplements, 0, false);
        }
    }

    final boolean reviewed;
    final Limits limits;

    List<Object> log = new ArrayList<>();

    Status status;
    int supplements;
    int answers;
    int contests;

    boolean open;
    boolean closed;
    boolean held;
    boolean gap;
    boolean resolved;
    boolean signed;
    boolean binding;
    boolean rulingNeeded;
    boolean caseTermPassed;
    boolean clockRanOut;
    int number;
    int step;
    int tier;
    int round;
    int hops;
    int rulings;
    Duty duty;
    String holder;
    TreeSet<OverdueCause> passed = new TreeSet<>();
    TreeSet<String> returners = new TreeSet<>();
    private TreeSet<String> concerned = new TreeSet<>();
    private int handOffs;
    boolean waits;
    private int ruledAt;
    private boolean appealed;

    Matter(boolean reviewed, Limits limits) {
        this.reviewed = reviewed;
        this.limits = limits;
        status = Status.FILED;
        log.add(Stories.filed(reviewed ? DUE : null));
    }

    Matter copy() {
        try {
            Matter copy = (Matter) clone();
            copy.log = new ArrayList<>(log);
            copy.passed = new TreeSet<>(passed);
            copy.returners = new TreeSet<>(returners);
            copy.concerned = new TreeSet<>(concerned);
            return copy;
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What somebody can do now. */
    List<String> acts() {
        List<String> acts = new ArrayList<>();
        if (status != Status.ENDED) acts.add("withdraw");
        if (status == Status.FILED && reviewed) {
            acts.add("accept");
            acts.add("reject");
            if (supplements < limits.supplements()) acts.add("ask");
        }
        if (status == Status.SUPPLEMENT_ASKED) acts.add("supplement");
        if (status == Status.ANSWERED) {
            acts.add("confirm");
            if (contests < limits.contests()) acts.add("contest");
        }
        if (!open || closed || resolved) return acts;
        if (held && duty == Duty.HANDLE && !signed) acts.add("sign");
        boolean inHand = held && duty == Duty.HANDLE && signed;
        if (inHand && !waits) acts.add("resolve");
        if (held && tier == 0 && !binding && !waits && !returners.contains(holder)) acts.add("return");
        boolean mayRule = held && tier > 0 && !concerned.contains(holder);
        if (rulings < limits.rulings() && (mayRule || gap)) acts.add("rule");
        if (inHand && !waits && handOffs < limits.handOffs()) acts.add("hand over");
        if (waits) acts.add("outcome");
        if (waits && held) acts.add("take back");
        if (!limits.disputed()) return acts;
        if (held && binding && !waits && !appealed && ruledAt < limits.tiers()) acts.add("appeal");
        if (held && duty == Duty.RULE) acts.add("pass up");
        return acts;
    }

    void act(String act) {
        switch (act) {
            case "withdraw" -> end(Stories.withdrawn());
            case "accept" -> on(new AcceptComplaint(null, null));
            case "reject" -> end(new ComplaintRejected(COMPLAINT, RejectionReason.OUT_OF_SCOPE, "不属于", START));
            case "ask" -> {
                status = Status.SUPPLEMENT_ASKED;
                log.add(Stories.asked(++supplements, DUE));
            }
            case "supplement" -> {
                status = Status.FILED;
                log.add(Stories.supplemented(supplements, DUE));
            }
            case "confirm" -> end(new ComplaintConfirmed(COMPLAINT, answers, 5, null, START));
            case "contest" -> {
                contests++;
                status = Status.ACCEPTED;
                log.add(new ComplaintContested(COMPLAINT, answers, "还是不行", START));
            }
            case "sign" -> {
                signed = true;
                log.add(Stories.signed(number, holder));
            }
            case "resolve" -> {
                resolved = true;
                log.add(Stories.resolved(number, holder, ++round));
            }
            case "return" -> {
                held = false;
                returners.add(holder);
                rulingNeeded = ++hops >= limits.hops();
                log.add(Stories.returned(number, holder, step, hops, rulingNeeded));
            }
            case "rule" -> {
                rulings++;
                ruledAt = gap ? limits.tiers() : tier;
                log.add(new CaseRuled(CASE, number, gap ? null : holder, Stories.PROPERTY, "合同约定", START));
                assign(Stories.PROPERTY, 0, 0, Duty.HANDLE, AssignmentCause.RULING);
            }
            case "hand over" -> {
                waits = true;
                log.add(Stories.referredToCouncil(++handOffs, number, holder));
            }
            // whoever was asked has terms of its own, and always brings an outcome back
            case "outcome" -> log.add(Stories.outcome(handOffs, number, ReferralOutcome.COUNCIL_DISAGREED, goesOn()));
            case "take back" -> log.add(Stories.takenBack(handOffs, number, holder, goesOn()));
            case "appeal" -> {
                appealed = true;
                log.add(Stories.appealed(number, holder, ruledAt));
                if (ruledAt > 0) concerned.add(ruledAt == 1 ? Stories.STREET : Stories.DISTRICT);
                disputed();
            }
            case "pass up" -> {
                log.add(Stories.passedUp(number, holder, tier));
                disputed();
            }
            default -> throw new IllegalArgumentException(act);
        }
    }

    void on(Object command) {
        if (command instanceof AcceptComplaint && status == Status.FILED) {
            status = Status.ACCEPTED;
            log.add(Stories.accepted());
        } else if (command instanceof RejectComplaint reject && status == Status.SUPPLEMENT_ASKED) {
            end(new ComplaintRejected(COMPLAINT, reject.reason(), reject.explanation(), START));
        } else if (command instanceof AnswerComplaint answer
                && status == Status.ACCEPTED
                && answer.round() == answers + 1) {
            status = Status.ANSWERED;
            log.add(Stories.answered(++answers, DUE));
        } else if (command instanceof CloseComplaintUnconfirmed close
                && status == Status.ANSWERED
                && close.round() == answers) {
            end(new ComplaintClosedUnconfirmed(COMPLAINT, answers, START));
        } else if (command instanceof OpenCase && !open) {
            open = true;
            log.add(Stories.opened(Stories.plan(
                    List.of("property", "owners"), List.of("street", "district").subList(0, limits.tiers()))));
        } else if (command instanceof AssignCase assign && !answeredOrEnded() && assign.afterAssignment() == number) {
            assign(assign.organisation().value(), assign.step(), assign.tier(), assign.duty(), assign.cause());
        } else if (command instanceof ReportRouteGap report
                && !answeredOrEnded()
                && !held
                && !gap
                && report.afterAssignment() == number) {
            gap = true;
            log.add(new RouteGapFound(CASE, number, AREA, START));
        } else if (command instanceof MarkOverdue mark) {
            clockRanOut |= mark.cause() == OverdueCause.CASE_TERM;
            if (!answeredOrEnded()) markOverdue(mark);
        } else if (command instanceof ReopenCase reopen && !closed && resolved && reopen.round() == round) {
            resolved = false;
            held = false;
            log.add(Stories.reopened(number, round, Math.min(tier + 1, limits.tiers())));
            if (clockRanOut && !caseTermPassed) pass(OverdueCause.CASE_TERM, false);
        } else if (command instanceof CloseCase close) {
            if (!open) throw new IllegalStateException("there is no case to close");
            if (!closed && waits) log.add(Stories.takenBack(handOffs, number, null, null));
            if (!closed) log.add(Stories.closed(close.outcome()));
            waits = false;
            closed = true;
        }
    }

    private void markOverdue(MarkOverdue mark) {
        OverdueCause cause = mark.cause();
        if (cause == OverdueCause.CASE_TERM) {
            if (!caseTermPassed) pass(cause, tier < limits.tiers());
        } else if (mark.assignment() == number && owes(cause)) {
            passed.add(cause);
            pass(cause, tier < limits.tiers());
        }
    }

    private void pass(OverdueCause cause, boolean escalates) {
        caseTermPassed |= cause == OverdueCause.CASE_TERM;
        Duty next = held ? duty : rulingNeeded ? Duty.RULE : Duty.HANDLE;
        log.add(Stories.passed(number, cause, held ? holder : null, tier, escalates, next));
    }

    /** Whether the holder still owes what the term is for, and the term has not passed. */
    boolean owes(OverdueCause cause) {
        if (!held || resolved || closed || passed.contains(cause)) return false;
        return switch (cause) {
            case NOT_SIGNED -> duty == Duty.HANDLE && !signed;
            case NOT_RESOLVED -> duty == Duty.HANDLE && !waits;
            case NOT_RULED -> duty == Duty.RULE;
            case CASE_TERM -> false;
        };
    }

    private void assign(String to, int atStep, int atTier, Duty owed, AssignmentCause cause) {
        number++;
        holder = to;
        step = atStep;
        tier = atTier;
        duty = owed;
        binding = cause == AssignmentCause.RULING;
        held = true;
        gap = false;
        signed = false;
        rulingNeeded = false;
        passed.clear();
        log.add(new CaseAssigned(
                CASE,
                number,
                to,
                "capability",
                atStep,
                atTier,
                owed,
                cause,
                binding,
                START,
                null,
                owed == Duty.HANDLE ? DUE : null,
                DUE));
    }

    /** The fresh term of whoever holds the case, or null. */
    private DueDate goesOn() {
        waits = false;
        if (!held || duty == Duty.RULE) return null;
        passed.remove(OverdueCause.NOT_RESOLVED);
        return DUE;
    }

    /** Whether a ruling is owed that the tier may not give, because it is a party itself. */
    boolean mayNotRule(int atTier) {
        return duty == Duty.RULE && concerned.contains(atTier == 1 ? Stories.STREET : Stories.DISTRICT);
    }

    private void disputed() {
        concerned.add(holder);
        held = false;
        rulingNeeded = true;
    }

    private void end(Object last) {
        status = Status.ENDED;
        log.add(last);
    }

    private boolean answeredOrEnded() {
        return resolved || closed;
    }

    /** How the case must end where the complaint ended like this. */
    CaseOutcome expectedOutcome() {
        if (log.stream().anyMatch(ComplaintWithdrawn.class::isInstance)) return CaseOutcome.WITHDRAWN;
        return log.stream().anyMatch(ComplaintConfirmed.class::isInstance)
                ? CaseOutcome.CONFIRMED
                : CaseOutcome.UNCONFIRMED;
    }

    /** Every field but the log, whose unread part alone still matters. */
    String key() {
        return FIELDS.stream().map(this::value).map(String::valueOf).collect(Collectors.joining("|"));
    }

    private Object value(Field field) {
        try {
            return field.get(this);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
