package org.liuhe.command.cases;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;

/**
 * One organisation's turn: what it owes, and by when.
 *
 * @param since when it began
 * @param signed whether it has signed for the case
 * @param passed the terms that ran out during this turn, each recorded once
 */
record Assignment(
        int number,
        String organisation,
        int step,
        int tier,
        Duty duty,
        boolean binding,
        Instant since,
        DueDate returnUntil,
        DueDate signDue,
        DueDate dutyDue,
        boolean signed,
        Set<OverdueCause> passed) {

    static Assignment of(CaseAssigned event) {
        return new Assignment(
                event.assignment(),
                event.organisationId(),
                event.step(),
                event.tier(),
                event.duty(),
                event.binding(),
                event.assignedAt(),
                event.returnUntil(),
                event.signDue(),
                event.dutyDue(),
                false,
                Set.of());
    }

    Assignment signedFor() {
        return new Assignment(
                number, organisation, step, tier, duty, binding, since, returnUntil, signDue, dutyDue, true, passed);
    }

    /** Goes on with a fresh term, whatever became of the old one. */
    Assignment renewed(DueDate fresh) {
        Set<OverdueCause> still = new HashSet<>(passed);
        still.remove(OverdueCause.NOT_RESOLVED);
        return new Assignment(
                number,
                organisation,
                step,
                tier,
                duty,
                binding,
                since,
                returnUntil,
                signDue,
                fresh,
                signed,
                Set.copyOf(still));
    }

    Assignment overdue(OverdueCause cause) {
        Set<OverdueCause> more = new HashSet<>(passed);
        more.add(cause);
        return new Assignment(
                number,
                organisation,
                step,
                tier,
                duty,
                binding,
                since,
                returnUntil,
                signDue,
                dutyDue,
                signed,
                Set.copyOf(more));
    }

    /** @return the term that ran out in silence; null where this turn owes no such thing, has done it, or it is known */
    DueDate runOut(OverdueCause cause) {
        if (passed.contains(cause)) return null;
        return switch (cause) {
            case NOT_SIGNED -> duty == Duty.HANDLE && !signed ? signDue : null;
            case NOT_RESOLVED -> duty == Duty.HANDLE ? dutyDue : null;
            case NOT_RULED -> duty == Duty.RULE ? dutyDue : null;
            case CASE_TERM -> null;
        };
    }

    void refuseSigning() {
        refuseWhereRulingIsDue();
        if (signed) throw new RuleBroken(CaseRule.ALREADY_SIGNED);
    }

    /** Whoever has to handle signs first; whoever has to rule may note how it is getting there. */
    void refuseActing() {
        if (duty == Duty.HANDLE && !signed) throw new RuleBroken(CaseRule.NOT_SIGNED);
    }

    void refuseResolving() {
        refuseWhereRulingIsDue();
        if (!signed) throw new RuleBroken(CaseRule.NOT_SIGNED);
    }

    /** Whoever handles the matter hands over a part of it; whoever must rule rules. */
    void refuseReferring() {
        refuseResolving();
    }

    void refuseReturning(Set<String> returners, Instant now) {
        if (tier > 0) throw new RuleBroken(CaseRule.BACKSTOP_CANNOT_RETURN);
        if (binding) throw new RuleBroken(CaseRule.RULING_BINDS);
        if (returners.contains(organisation)) throw new RuleBroken(CaseRule.RETURNED_BEFORE);
        if (returnUntil == null || !now.isBefore(returnUntil.at())) throw new RuleBroken(CaseRule.OBJECTION_TERM_OVER);
    }

    void refuseRuling() {
        if (tier == 0) throw new RuleBroken(CaseRule.NOT_RULING);
    }

    void refusePassingUp() {
        if (duty != Duty.RULE) throw new RuleBroken(CaseRule.NOTHING_TO_PASS_UP);
    }

    void refuseAppealing() {
        if (!binding) throw new RuleBroken(CaseRule.NOT_RULED);
    }

    private void refuseWhereRulingIsDue() {
        if (duty == Duty.RULE) throw new RuleBroken(CaseRule.RULING_DUE);
    }
}
