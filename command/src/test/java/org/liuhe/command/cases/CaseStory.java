package org.liuhe.command.cases;

import java.time.Instant;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseRuled;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.CoHandlerAsked;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RouteGapFound;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The case of Lin's lift, told event by event. */
abstract class CaseStory extends StoryTest<Case> {

    static final String COMPLAINT = "cmp-1";
    static final CaseId CASE = CaseId.forComplaint(COMPLAINT);

    private int turns;
    private String holder;

    CaseStory() {
        super(Case.class);
    }

    CaseOpened opening() {
        return opening(Town.LIFT);
    }

    void openedFor(String category) {
        happened(opening(category));
    }

    private CaseOpened opening(String category) {
        return new CaseOpened(
                CASE.value(),
                COMPLAINT,
                category,
                "town",
                "3",
                Town.ESTATE.value(),
                Turns.plan(town.terms().category(category).route()),
                town.now(),
                town.due("case"));
    }

    void opened() {
        happened(opening());
    }

    /** The property manager has it. */
    void assigned() {
        opened();
        give(Town.PROPERTY, "property", 0, AssignmentCause.ROUTE);
    }

    void assignedToOwners() {
        give(Town.OWNERS, "owners", 1, AssignmentCause.RETURNED);
    }

    void assignedToCommunity() {
        give(Town.OFFICE, "community", 2, AssignmentCause.RETURNED);
    }

    void give(String organisation) {
        give(organisation, "property", 0, AssignmentCause.ROUTE);
    }

    private void give(String organisation, String capability, int step, AssignmentCause cause) {
        happened(turn(
                organisation,
                capability,
                step,
                0,
                Duty.HANDLE,
                cause,
                false,
                town.due("objection"),
                town.due(capability + ".sign"),
                town.due(capability + ".resolve")));
    }

    void escalatedToStreet() {
        happened(turn(
                Town.STREET,
                "street-backstop",
                0,
                1,
                Duty.HANDLE,
                AssignmentCause.ESCALATED,
                false,
                null,
                town.due("street.sign"),
                town.due("street.resolve")));
    }

    void escalatedToDistrict() {
        happened(turn(
                Town.DISTRICT,
                "district-backstop",
                1,
                2,
                Duty.HANDLE,
                AssignmentCause.ESCALATED,
                false,
                null,
                town.due("district.sign"),
                town.due("district.resolve")));
    }

    void rulingAskedOfStreet() {
        happened(turn(
                Town.STREET,
                "street-backstop",
                0,
                1,
                Duty.RULE,
                AssignmentCause.HOP_LIMIT,
                false,
                null,
                null,
                town.due("ruling")));
    }

    void ruledForProperty() {
        bound(Town.PROPERTY);
    }

    void bound(String organisation) {
        happened(turn(
                organisation,
                "property",
                0,
                0,
                Duty.HANDLE,
                AssignmentCause.RULING,
                true,
                null,
                town.due("property.sign"),
                town.due("property.resolve")));
    }

    CaseAssigned turn(
            String organisation,
            String capability,
            int step,
            int tier,
            Duty duty,
            AssignmentCause cause,
            boolean binding,
            DueDate returnUntil,
            DueDate signDue,
            DueDate dutyDue) {
        turns++;
        holder = organisation;
        return new CaseAssigned(
                CASE.value(),
                turns,
                organisation,
                capability,
                step,
                tier,
                duty,
                cause,
                binding,
                town.now(),
                returnUntil,
                signDue,
                dutyDue);
    }

    void signed() {
        happened(new CaseSignedFor(CASE.value(), turns, holder, town.now()));
    }

    void returned(int hop, boolean rulingNeeded) {
        happened(new CaseReturned(
                CASE.value(),
                turns,
                holder,
                hop - 1,
                ReturnReason.NOT_OUR_DUTY,
                "电梯不归我们管",
                hop,
                rulingNeeded,
                town.now()));
    }

    void rulingAskedOfDistrict() {
        happened(turn(
                Town.DISTRICT,
                "district-backstop",
                1,
                2,
                Duty.RULE,
                AssignmentCause.APPEALED,
                false,
                null,
                null,
                town.due("ruling")));
    }

    CaseRuled ruled(int assignment, String by, String to) {
        return new CaseRuled(CASE.value(), assignment, by, to, "业主自有", now());
    }

    /** The street has ruled that it is the property manager's, which is turn 3. */
    void boundByTheStreet() {
        assigned();
        returned(2, true);
        rulingAskedOfStreet();
        happened(ruled(2, Town.STREET, Town.PROPERTY));
        ruledForProperty();
    }

    static final String REFERRAL = ReferralId.of(CASE.value(), 1).value();

    CaseReferredToCouncil referredToCouncil(int number) {
        return new CaseReferredToCouncil(
                CASE.value(),
                ReferralId.of(CASE.value(), number).value(),
                number,
                turns,
                Town.ESTATE.value(),
                Town.LIFT,
                holder,
                "电梯该不该换",
                town.now());
    }

    /** The property manager has signed, and asked a council. */
    void waiting() {
        assigned();
        signed();
        happened(referredToCouncil(1));
    }

    CaseReferralEnded outcome(ReferralOutcome outcome, DueDate fresh) {
        return new CaseReferralEnded(
                CASE.value(),
                REFERRAL,
                ReferralKind.COUNCIL,
                outcome,
                "cnl-1",
                outcome.settled(),
                turns,
                fresh,
                town.now());
    }

    CoHandlerAsked helpAsked(int ask, String organisation) {
        return new CoHandlerAsked(
                CASE.value(), ask, turns, holder, organisation, "请协助核实", town.due("case.cohandle"), town.now());
    }

    void resolved(int round) {
        happened(new CaseResolved(
                CASE.value(), COMPLAINT, turns, holder, round, Resolution.DONE, "已经修好", null, town.now()));
    }

    void reopened(int round, int tier) {
        happened(new CaseReopened(CASE.value(), turns, round, tier, town.now()));
    }

    void gap() {
        happened(new RouteGapFound(CASE.value(), turns, Town.ESTATE.value(), town.now()));
    }

    void closed() {
        happened(new CaseClosed(CASE.value(), COMPLAINT, CaseOutcome.WITHDRAWN, town.now()));
    }

    TermPassed passed(
            int assignment,
            OverdueCause cause,
            String organisation,
            int tier,
            boolean escalates,
            Duty duty,
            DueDate due) {
        return new TermPassed(CASE.value(), assignment, cause, organisation, tier, escalates, duty, due, town.now());
    }

    Instant now() {
        return town.now();
    }

    Long stale() {
        return latest() - 1;
    }
}
