package org.liuhe.sagas;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.cases.AssignmentCause;
import org.liuhe.contracts.cases.CaseAssigned;
import org.liuhe.contracts.cases.CaseClosed;
import org.liuhe.contracts.cases.CaseId;
import org.liuhe.contracts.cases.CaseOpened;
import org.liuhe.contracts.cases.CaseOutcome;
import org.liuhe.contracts.cases.CaseReferralEnded;
import org.liuhe.contracts.cases.CaseReferralWithdrawn;
import org.liuhe.contracts.cases.CaseReferredToCouncil;
import org.liuhe.contracts.cases.CaseReopened;
import org.liuhe.contracts.cases.CaseResolved;
import org.liuhe.contracts.cases.CaseReturned;
import org.liuhe.contracts.cases.CaseSignedFor;
import org.liuhe.contracts.cases.Duty;
import org.liuhe.contracts.cases.OverdueCause;
import org.liuhe.contracts.cases.Resolution;
import org.liuhe.contracts.cases.ReturnReason;
import org.liuhe.contracts.cases.RoutePlan;
import org.liuhe.contracts.cases.RulingAppealed;
import org.liuhe.contracts.cases.RulingPassedUp;
import org.liuhe.contracts.cases.TermPassed;
import org.liuhe.contracts.complaints.Channel;
import org.liuhe.contracts.complaints.ComplaintAccepted;
import org.liuhe.contracts.complaints.ComplaintAnswered;
import org.liuhe.contracts.complaints.ComplaintFiled;
import org.liuhe.contracts.complaints.ComplaintSupplemented;
import org.liuhe.contracts.complaints.ComplaintWithdrawn;
import org.liuhe.contracts.complaints.SupplementRequested;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralKind;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The events of one matter, a broken lift, as the tests tell it. */
public final class Stories {

    public static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    public static final String COMPLAINT = "cmp-lift";
    public static final String CASE = CaseId.forComplaint(COMPLAINT).value();
    public static final String AREA = "hz/xihu/beishan/baochu/yujing";
    public static final String CATEGORY = "property.lift";

    public static final String PROPERTY = "org-property";
    public static final String OWNERS = "org-owners";
    public static final String STREET = "org-street";
    public static final String DISTRICT = "org-district";

    public static final RoutePlan PLAN = plan(List.of("property", "owners"), List.of("street", "district"));

    private Stories() {}

    public static RoutePlan plan(List<String> steps, List<String> backstops) {
        return new RoutePlan(
                steps.stream().map(Stories::step).toList(),
                backstops.stream().map(Stories::step).toList(),
                2,
                "objection",
                "case",
                "ruling",
                "confirm",
                1);
    }

    private static RoutePlan.Step step(String capability) {
        return new RoutePlan.Step(capability, "sign", "resolve");
    }

    public static DueDate due(Instant at) {
        LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
        return new DueDate(at, "term", "办法", "第一条", "2026", 1, DueDate.Unit.DAYS, day, day, List.of(), false);
    }

    public static Instant after(int days) {
        return START.plus(Duration.ofDays(days));
    }

    public static DueDate dueAfter(int days) {
        return due(after(days));
    }

    public static ComplaintFiled filed(DueDate intakeDue) {
        return new ComplaintFiled(
                COMPLAINT,
                "000-000-000",
                "lin",
                CATEGORY,
                "property-services",
                "1",
                AREA,
                "三幢二单元",
                "电梯坏了",
                true,
                true,
                Channel.WEB,
                "zh-CN",
                null,
                START,
                intakeDue,
                null,
                null);
    }

    public static ComplaintAccepted accepted() {
        return new ComplaintAccepted(COMPLAINT, START);
    }

    public static SupplementRequested asked(int number, DueDate due) {
        return new SupplementRequested(COMPLAINT, number, "哪一部电梯？", due);
    }

    public static ComplaintSupplemented supplemented(int number, DueDate intakeDue) {
        return new ComplaintSupplemented(COMPLAINT, number, "左边那部。", intakeDue);
    }

    public static ComplaintAnswered answered(int round, DueDate confirmDue) {
        return new ComplaintAnswered(COMPLAINT, round, "已修好。", "已修复", confirmDue, true);
    }

    public static ComplaintWithdrawn withdrawn() {
        return new ComplaintWithdrawn(COMPLAINT, START);
    }

    public static CaseOpened opened() {
        return opened(PLAN);
    }

    public static CaseOpened opened(RoutePlan plan) {
        return new CaseOpened(CASE, COMPLAINT, CATEGORY, "property-services", "1", AREA, plan, START, dueAfter(30));
    }

    /** Signed within a day, resolved within five. */
    public static CaseAssigned assigned(int number, String organisation, int step, int tier, AssignmentCause cause) {
        return new CaseAssigned(
                CASE,
                number,
                organisation,
                "capability",
                step,
                tier,
                Duty.HANDLE,
                cause,
                cause == AssignmentCause.RULING,
                START,
                tier == 0 ? dueAfter(2) : null,
                dueAfter(1),
                dueAfter(5));
    }

    /** To be ruled on within three days. */
    public static CaseAssigned assignedToRule(int number, String organisation, int tier) {
        return new CaseAssigned(
                CASE,
                number,
                organisation,
                "capability",
                tier - 1,
                tier,
                Duty.RULE,
                AssignmentCause.HOP_LIMIT,
                false,
                START,
                null,
                null,
                dueAfter(3));
    }

    public static CaseSignedFor signed(int assignment, String organisation) {
        return new CaseSignedFor(CASE, assignment, organisation, START);
    }

    public static CaseReturned returned(int assignment, String organisation, int step, int hop, boolean rulingNeeded) {
        return new CaseReturned(
                CASE, assignment, organisation, step, ReturnReason.NOT_OUR_DUTY, "不归我们管", hop, rulingNeeded, START);
    }

    public static CaseResolved resolved(int assignment, String organisation, int round) {
        return new CaseResolved(
                CASE, COMPLAINT, assignment, organisation, round, Resolution.DONE, "已修好。", "已修复", START);
    }

    public static TermPassed passed(
            int assignment, OverdueCause cause, String organisation, int tier, boolean escalates, Duty duty) {
        return new TermPassed(CASE, assignment, cause, organisation, tier, escalates, duty, dueAfter(1), after(1));
    }

    public static CaseReopened reopened(int assignment, int round, int tier) {
        return new CaseReopened(CASE, assignment, round, tier, START);
    }

    public static final String REFERRAL = ReferralId.of(CASE, 1).value();

    public static CaseReferredToCouncil referredToCouncil(int number, int assignment, String organisation) {
        return new CaseReferredToCouncil(
                CASE,
                ReferralId.of(CASE, number).value(),
                number,
                assignment,
                AREA,
                CATEGORY,
                organisation,
                "电梯该不该换",
                START);
    }

    public static CaseReferralEnded outcome(int number, int assignment, ReferralOutcome outcome, DueDate fresh) {
        return new CaseReferralEnded(
                CASE,
                ReferralId.of(CASE, number).value(),
                ReferralKind.COUNCIL,
                outcome,
                "cnl-lift",
                outcome.settled(),
                assignment,
                fresh,
                START);
    }

    public static CaseReferralWithdrawn takenBack(int number, int assignment, String organisation, DueDate fresh) {
        return new CaseReferralWithdrawn(
                CASE,
                ReferralId.of(CASE, number).value(),
                ReferralKind.COUNCIL,
                assignment,
                organisation,
                organisation == null ? null : "已经谈妥",
                fresh,
                START);
    }

    public static RulingAppealed appealed(int assignment, String organisation, int tier) {
        return new RulingAppealed(CASE, assignment, organisation, tier, "合同不含电梯", START);
    }

    public static RulingPassedUp passedUp(int assignment, String organisation, int tier) {
        return new RulingPassedUp(CASE, assignment, organisation, tier, "本单位是当事方", START);
    }

    public static CaseClosed closed(CaseOutcome outcome) {
        return new CaseClosed(CASE, COMPLAINT, outcome, START);
    }
}
