package org.liuhe.command.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.CommonRule;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.DueSettled;
import org.liuhe.contracts.Role;
import org.liuhe.contracts.RuleBroken;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseEvent;
import org.liuhe.contracts.cases.CaseRule;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;

/** Who holds the case, who held it before, and who may therefore do what. */
class Holding {

    private CaseStage stage;

    /** The last turn, over where nobody holds the case; null before the first. */
    private Assignment turn;

    /** The organisation of each turn, from the first. */
    private final List<String> holders = new ArrayList<>();

    void begins(CaseAssigned event) {
        turn = Assignment.of(event);
        holders.add(event.organisationId());
    }

    void signedFor() {
        turn = turn.signedFor();
    }

    void overdue(OverdueCause cause) {
        turn = turn.overdue(cause);
    }

    void renewed(DueDate fresh) {
        if (turn != null && fresh != null) turn = turn.renewed(fresh);
    }

    void settled(DueSettled event) {
        if (turn != null) turn = turn.settled(event);
    }

    /** Every event of the case moves it on, or leaves it where it is. */
    void moved(CaseEvent event) {
        stage = Case.LIFECYCLE.after(stage, event);
    }

    boolean isBetween() {
        return stage == CaseStage.BETWEEN;
    }

    boolean isHeld() {
        return stage == CaseStage.ASSIGNED || stage == CaseStage.IN_PROGRESS || stage == CaseStage.RULING;
    }

    /** Whether the organisation has signed for it, and not answered it. */
    boolean isInHand(String organisation) {
        return stage == CaseStage.IN_PROGRESS && turn.organisation().equals(organisation);
    }

    boolean isAnswered() {
        return stage == CaseStage.ANSWERED;
    }

    boolean isEnded() {
        return stage == CaseStage.ENDED;
    }

    /** How many turns there have been; the number of the last one. */
    int number() {
        return holders.size();
    }

    Assignment turn() {
        return turn;
    }

    int tier() {
        return turn == null ? 0 : turn.tier();
    }

    /** The organisation that must act, or null. */
    String holder() {
        return isHeld() ? turn.organisation() : null;
    }

    /** What the next holder will owe, if this one's time runs out. */
    Duty duty(boolean rulingNeeded) {
        if (isHeld()) return turn.duty();
        return rulingNeeded ? Duty.RULE : Duty.HANDLE;
    }

    void refuseOthers(Actor actor, int assignment) {
        if (!actor.belongsTo(holderOf(assignment))) throw new RuleBroken(CaseRule.NOT_THE_HOLDER);
    }

    /**
     * The present turn, for a member of the organisation that has it. A former holder is told what became of its turn,
     * anybody else only that it is not theirs.
     */
    Assignment turnOf(Actor actor, int assignment) {
        refuseOthers(actor, assignment);
        if (isEnded()) throw new RuleBroken(CaseRule.CLOSED);
        if (assignment != number() || stage == CaseStage.BETWEEN || stage == CaseStage.GAP) throw over(assignment);
        if (isAnswered()) throw new RuleBroken(CaseRule.ALREADY_RESOLVED);
        return turn;
    }

    /** @return the backstop that rules; null where an operator does, because nobody that serves the area is found */
    String rulingOrganisation(Actor actor, int assignment) {
        if (actor.has(Role.OPERATOR) && !actor.belongsTo(holderOf(assignment))) {
            if (isEnded()) throw new RuleBroken(CaseRule.CLOSED);
            if (stage != CaseStage.GAP) throw new RuleBroken(CaseRule.NOT_RULING);
            if (assignment != number()) throw over(assignment);
            return null;
        }
        Assignment ruling = turnOf(actor, assignment);
        ruling.refuseRuling();
        return ruling.organisation();
    }

    /** @return the organisation for which the actor takes part: the present holder before a former one, and before a helper */
    String partOf(Actor actor, List<String> helpers) {
        if (actor.belongsTo(holder())) return holder();
        return Stream.concat(holders.stream(), helpers.stream())
                .filter(actor::belongsTo)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(CommonRule.NOT_YOURS));
    }

    private String holderOf(int assignment) {
        return assignment >= 1 && assignment <= number() ? holders.get(assignment - 1) : null;
    }

    private static RuleBroken over(int assignment) {
        return new RuleBroken(CaseRule.ASSIGNMENT_OVER, "assignment", assignment);
    }
}
