package org.liuhe.app.walk;

import java.util.List;
import java.util.Random;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.Event;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchRefusalReason;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.Inspection;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.PlannedInspection;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.TaskDispatched;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskSplit;
import org.liuhe.contracts.enforcement.TaskStage;
import org.liuhe.contracts.matters.MatterKind;
import org.liuhe.contracts.referrals.ReferralKind;

/** An enforcement task: dispatched, inspected, rectified or penalised, merged with another of the same place. */
final class Tasks implements Moves {

    private static final OrganisationId TEAM = new OrganisationId("org-team");
    private static final List<Actor> MEMBERS = List.of(Town.OFFICER, Town.PARTNER, Town.COLLEAGUE);
    private static final List<Evidence> PHOTO = List.of(new Evidence("a".repeat(64), "image/jpeg", "现场照片"));

    @Override
    public MatterKind kind() {
        return MatterKind.ENFORCEMENT;
    }

    @Override
    public void begin(City city, Random random) {
        for (Actor member : MEMBERS) if (random.nextInt(4) > 0) city.send(available(member, true));
        if (random.nextBoolean()) patrol(city);
        if (random.nextBoolean()) Cases.handOver(ReferralKind.ENFORCEMENT, city, random);
        city.pass(java.time.Duration.ofMinutes(1));
        if (city.matters(MatterKind.ENFORCEMENT).isEmpty() || random.nextBoolean()) patrol(city);
    }

    private static void patrol(City city) {
        city.send(new Move(
                Town.OFFICER, new OpenPatrolTask(new TaskId(city.id("enf-")), TEAM, Town.ESTATE, Town.PLACE, "占道堆物")));
    }

    private static Move available(Actor member, boolean free) {
        OrganisationId organisation =
                new OrganisationId(member.organisations().iterator().next());
        return new Move(member, new ReportAvailability(MemberId.of(member.subject()), organisation, Town.ESTATE, free));
    }

    @Override
    public void about(Matter matter, City city, Random random, Move.Choice choice) {
        TaskId id = new TaskId(matter.id());
        switch ((TaskStage) matter.stage()) {
            case OPENED -> {
                List<OrganisationId> partners =
                        random.nextBoolean() ? List.of(new OrganisationId("org-housing")) : List.of();
                choice.may(4, Town.CHIEF, new FormTeam(id, TEAM, partners, null))
                        .may(1, Town.CHIEF, new DeclineTask(id, "不属于本队职责", null));
                merged(matter, city, choice);
            }
            case TEAM_FORMED, DISPATCHED -> dispatched(id, matter, city, random, choice);
            case INSPECTING -> inspected(id, matter, city, random, choice);
            case VIOLATION_FOUND, NOT_RECTIFIED -> violated(id, choice);
            case RECTIFYING ->
                choice.may(1, Town.CHIEF, new ExtendRectification(id, "材料未到", null))
                        .may(2, Town.CLERK, new ReportRectified(id, "清走了", PHOTO, null))
                        .may(1, Town.CHIEF, new ReinspectTask(id, true, "已经清走", PHOTO, null));
            case REINSPECTING ->
                inspectors(matter)
                        .forEach(inspector -> choice.may(1, inspector, new ReinspectTask(id, false, "还在", PHOTO, null))
                                .may(1, inspector, new ReinspectTask(id, true, "已经清走", PHOTO, null)));
            default -> {}
        }
    }

    private static void merged(Matter matter, City city, Move.Choice choice) {
        for (Matter other : city.matters(MatterKind.ENFORCEMENT))
            if (other != matter)
                choice.may(1, Town.CHIEF, new MergeTask(new TaskId(matter.id()), new TaskId(other.id()), null));
    }

    private static void dispatched(TaskId id, Matter matter, City city, Random random, Move.Choice choice) {
        Actor member = MEMBERS.get(random.nextInt(MEMBERS.size()));
        Move free = available(member, random.nextInt(3) > 0);
        choice.may(1, free.actor(), free.command())
                .may(1, Town.CHIEF, new DispatchTask(id, MemberId.of(member.subject()), null));
        merged(matter, city, choice);
        matter.last(TaskDispatched.class).ifPresent(asked -> {
            Actor who = Town.named(asked.member());
            choice.may(4, who, new AcceptDispatch(id, asked.dispatch(), null))
                    .may(2, who, new DeclineDispatch(id, asked.dispatch(), DispatchRefusalReason.BUSY, "在别处执勤", null));
        });
    }

    private static void inspected(TaskId id, Matter matter, City city, Random random, Move.Choice choice) {
        Actor went = inspectors(matter).get(0);
        PlannedInspection one = new PlannedInspection("一层", MemberId.of(went.subject()));
        PlannedInspection two = new PlannedInspection("二层", MemberId.of("officer"));
        choice.may(1, went, new SplitTask(id, List.of(one, two), null))
                .may(1, Town.CHIEF, new DeclineTask(id, "不属于本队职责", null));
        List<Actor> inspectors = inspectors(matter);
        for (int number = 1; number <= inspectors.size(); number++)
            choice.may(
                    4,
                    inspectors.get(number - 1),
                    new RecordFinding(id, number, random.nextInt(3) > 0, "楼道堆物", PHOTO, null));
        merged(matter, city, choice);
    }

    private static List<Actor> inspectors(Matter matter) {
        Event last = matter.events().stream()
                .filter(event -> event instanceof TaskSplit || event instanceof TaskDispatched)
                .reduce((earlier, later) -> later)
                .orElseThrow();
        return last instanceof TaskSplit split
                ? split.inspections().stream()
                        .map(Inspection::member)
                        .map(Town::named)
                        .toList()
                : List.of(Town.named(((TaskDispatched) last).member()));
    }

    private static void violated(TaskId id, Move.Choice choice) {
        choice.may(3, Town.CHIEF, new OrderRectification(id, new OrganisationId("org-property"), null, "三日内清走", null))
                .may(1, Town.CHIEF, new OrderRectification(id, null, "王先生", "三日内清走", null))
                .may(3, Town.CHIEF, new RecordHearing(id, "没有异议", false, null))
                .may(2, Town.CHIEF, new DecidePenalty(id, PenaltyKind.WARNING, "警告", "物业管理条例", null));
    }
}
