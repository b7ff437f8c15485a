package org.liuhe.command.enforcement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liuhe.command.StoryTest;
import org.liuhe.command.Town;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.DueDate;
import org.liuhe.contracts.enforcement.AvailabilityReported;
import org.liuhe.contracts.enforcement.DispatchAccepted;
import org.liuhe.contracts.enforcement.DispatchDeclined;
import org.liuhe.contracts.enforcement.DispatchLeftToLead;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.FindingRecorded;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.PartyHeard;
import org.liuhe.contracts.enforcement.PatrolTaskOpened;
import org.liuhe.contracts.enforcement.RectificationExtended;
import org.liuhe.contracts.enforcement.RectificationOrdered;
import org.liuhe.contracts.enforcement.RectificationReported;
import org.liuhe.contracts.enforcement.RectificationTermPassed;
import org.liuhe.contracts.enforcement.Reinspected;
import org.liuhe.contracts.enforcement.TaskClosed;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskOpened;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskTerm;
import org.liuhe.contracts.enforcement.TaskTermPassed;
import org.liuhe.contracts.enforcement.TeamFormed;
import org.liuhe.contracts.referrals.ReferralId;
import org.liuhe.contracts.referrals.ReferralOutcome;

/** The shed on the roof of Yujing Court, told event by event. */
abstract class TaskStory extends StoryTest<EnforcementTask> {

    static final String CASE = "case-1";
    static final ReferralId REFERRAL = ReferralId.of(CASE, 1);
    static final TaskId TASK = TaskId.forReferral(REFERRAL.value());
    static final String PLACE = "3 幢楼顶";
    static final List<Evidence> PHOTO = List.of(new Evidence("a1".repeat(32), "image/jpeg", "楼顶彩钢棚"));
    static final MemberId OFFICER = MemberId.of("officer");
    static final MemberId COLLEAGUE = MemberId.of("colleague");

    final Map<String, AvailabilityReported> members = new HashMap<>();
    final Map<String, KnownTasks.Known> tasks = new HashMap<>();

    private int dispatches;
    private int declines;

    TaskStory() {
        super(EnforcementTask.class);
        fixture.registerInjectableResource((KnownMembers) id -> Optional.ofNullable(members.get(id)));
        fixture.registerInjectableResource((KnownTasks) id -> Optional.ofNullable(tasks.get(id)));
        reports(Town.OFFICER, Town.TEAM, true);
        reports(Town.COLLEAGUE, Town.HOUSING, true);
        reports(Town.OUTSIDER, Town.OTHER_TEAM, true);
    }

    void reports(Actor member, String organisation, boolean free) {
        String id = MemberId.of(member.subject()).value();
        members.put(
                id,
                new AvailabilityReported(id, member.subject(), organisation, Town.ESTATE.value(), free, town.now()));
    }

    TaskOpened opening() {
        return new TaskOpened(
                TASK.value(),
                REFERRAL.value(),
                CASE,
                Town.ESTATE.value(),
                Town.NOISE,
                Town.PROPERTY,
                "楼顶有人搭棚",
                PLACE,
                Town.TEAM,
                town.due("enforcement.dispatch"),
                town.now());
    }

    void opened() {
        happened(opening());
    }

    void openedByPatrol() {
        happened(new PatrolTaskOpened(
                TASK.value(),
                Town.ESTATE.value(),
                PLACE,
                "楼顶有人搭棚",
                Town.TEAM,
                town.due("enforcement.dispatch"),
                town.now()));
    }

    void formed() {
        happened(new TeamFormed(TASK.value(), Town.TEAM, List.of(Town.HOUSING), town.now()));
    }

    TaskDispatched dispatch(int number, Actor member, String organisation, boolean automatic) {
        return new TaskDispatched(
                TASK.value(),
                number,
                MemberId.of(member.subject()).value(),
                member.subject(),
                organisation,
                automatic,
                town.due("enforcement.accept"),
                town.now());
    }

    void dispatched() {
        dispatches++;
        happened(dispatch(dispatches, Town.OFFICER, Town.TEAM, true));
    }

    /** The officer of the team is asked to go. */
    void underWay() {
        opened();
        formed();
        dispatched();
    }

    DispatchDeclined decline(int number, DispatchRefusalReason reason, String explanation, int soFar) {
        return new DispatchDeclined(
                TASK.value(), number, OFFICER.value(), "officer", reason, explanation, soFar, town.now());
    }

    void declined() {
        declines++;
        happened(decline(dispatches, DispatchRefusalReason.BUSY, "在处理另一起", declines));
    }

    DispatchLeftToLead left(int after) {
        return new DispatchLeftToLead(TASK.value(), after, Town.TEAM, town.due("enforcement.dispatch"), town.now());
    }

    /** The officer is there. */
    void inspecting() {
        underWay();
        happened(new DispatchAccepted(TASK.value(), dispatches, town.due("enforcement.inspect"), town.now()));
    }

    void split() {
        inspecting();
        happened(new TaskSplit(
                TASK.value(),
                List.of(inspection(1), new Inspection(2, "4 幢楼顶", COLLEAGUE.value(), "colleague", Town.HOUSING)),
                town.now()));
    }

    static Inspection inspection(int number) {
        return new Inspection(number, PLACE, OFFICER.value(), "officer", Town.TEAM);
    }

    FindingRecorded finding(int inspection, boolean violation, int open, DueDate decideDue) {
        return new FindingRecorded(
                TASK.value(), inspection, violation, "看过了", violation ? PHOTO : List.of(), open, decideDue, town.now());
    }

    void violationFound() {
        inspecting();
        happened(finding(1, true, 0, town.due("enforcement.penalty")));
    }

    RectificationOrdered order(int number) {
        return new RectificationOrdered(
                TASK.value(), number, Town.PROPERTY, null, "拆除", town.due("enforcement.rectify"), town.now());
    }

    void ordered() {
        violationFound();
        happened(order(1));
    }

    RectificationReported report(String organisation) {
        return new RectificationReported(
                TASK.value(), 1, organisation, "已拆除", List.of(), town.due("enforcement.reinspect"), town.now());
    }

    void reported() {
        ordered();
        happened(report(Town.PROPERTY));
    }

    RectificationTermPassed termPassed() {
        return new RectificationTermPassed(
                TASK.value(), 1, dueOf("enforcement.rectify"), town.due("enforcement.reinspect"), town.now());
    }

    /** As the latest event of the story said. */
    DueDate dueOf(String term) {
        DueDate due = null;
        for (Object event : past())
            if (event instanceof RectificationOrdered ordered) due = ordered.rectifyDue();
            else if (event instanceof RectificationExtended extended) due = extended.rectifyDue();
        return due == null || !due.term().equals(term) ? town.due(term) : due;
    }

    Reinspected reinspected(int order, boolean rectified) {
        return new Reinspected(
                TASK.value(),
                order,
                rectified,
                "又看了",
                rectified ? List.of() : PHOTO,
                rectified ? null : town.due("enforcement.penalty"),
                town.now());
    }

    void notRectified() {
        reported();
        happened(reinspected(1, false));
    }

    void heard() {
        happened(new PartyHeard(TASK.value(), "没有异议", false, town.now()));
    }

    TaskClosed close(ReferralOutcome outcome) {
        return new TaskClosed(TASK.value(), REFERRAL.value(), CASE, outcome, town.now());
    }

    void closed() {
        happened(close(ReferralOutcome.NO_VIOLATION));
    }

    static MarkTaskOverdue overdue(TaskTerm term, int number) {
        return new MarkTaskOverdue(TASK, term, number);
    }

    TaskTermPassed passed(TaskTerm term, int number, DueDate due) {
        return new TaskTermPassed(TASK.value(), term, number, Town.TEAM, due, town.now());
    }
}
