package org.liuhe.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liuhe.contracts.Actor;
import org.liuhe.contracts.areas.AreaPath;
import org.liuhe.contracts.areas.OrganisationId;
import org.liuhe.contracts.areas.OrganisationKind;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.Evidence;
import org.liuhe.contracts.enforcement.FindTask;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.MemberId;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.PenaltyKind;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.TaskId;
import org.liuhe.contracts.enforcement.TaskView;

/** What the joint team does about an enforcement task. */
final class TaskScene {

    private static final String PARTNER = "org-xihu-city-management";
    private static final List<Evidence> EVIDENCE = List.of(
            new Evidence("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "image/jpeg", "现场照片"));

    private final Cast cast;
    private final Map<String, Actor> members = new HashMap<>();

    TaskScene(Cast cast) {
        this.cast = cast;
    }

    /** Everybody of the teams and of their partner is on duty. */
    void goOnDuty() {
        cast.town().organisations().stream()
                .filter(each -> each.kind() == OrganisationKind.ENFORCEMENT_TEAM
                        || each.id().equals(PARTNER))
                .forEach(each -> {
                    Actor member = cast.memberOf(each.id());
                    MemberId id = MemberId.of(member.subject());
                    members.put(id.value(), member);
                    AreaPath area = new AreaPath(each.areas().get(0));
                    cast.send(member, new ReportAvailability(id, new OrganisationId(each.id()), area, true));
                });
    }

    void perform(TaskAct act, Matter matter) {
        TaskId id = matter.task();
        Actor lead = cast.serving("enforcement", matter.area());
        String organisation = lead.organisations().iterator().next();
        switch (act) {
            case PATROL ->
                cast.send(
                        lead,
                        new OpenPatrolTask(
                                id,
                                new OrganisationId(organisation),
                                new AreaPath(matter.area()),
                                matter.statement().place(),
                                matter.statement().text()));
            case TEAM ->
                cast.send(
                        lead,
                        new FormTeam(id, new OrganisationId(organisation), List.of(new OrganisationId(PARTNER)), null));
            case GO -> cast.send(whoGoes(id, lead), new AcceptDispatch(id, 1, null));
            case FIND_VIOLATION ->
                cast.send(whoGoes(id, lead), new RecordFinding(id, 1, true, "现场属实，已拍照取证。", EVIDENCE, null));
            case FIND_NOTHING ->
                cast.send(whoGoes(id, lead), new RecordFinding(id, 1, false, "现场未见违法情形，已告知相关住户。", List.of(), null));
            case ORDER -> cast.send(lead, order(matter));
            case RECTIFY ->
                cast.send(
                        cast.serving("property", matter.area()),
                        new ReportRectified(id, "已全部清理，并安排专人巡查。", List.of(), null));
            case FIND_RECTIFIED ->
                cast.send(whoGoes(id, lead), new ReinspectTask(id, true, "复查合格，通道畅通。", List.of(), null));
            case FIND_NOT_RECTIFIED ->
                cast.send(whoGoes(id, lead), new ReinspectTask(id, false, "复查时仍未拆除。", EVIDENCE, null));
            case HEAR -> cast.send(lead, new RecordHearing(id, "当事人承认未按期改正，请求减轻处罚。", false, null));
            case PENALISE ->
                cast.send(
                        lead,
                        new DecidePenalty(id, PenaltyKind.FINE_OR_CONFISCATION, "罚款五千元。", "浙江省违法建筑处置规定第十四条", null));
            case DECLINE -> cast.send(lead, new DeclineTask(id, "该事项属消防救援机构职权，请转消防部门。", null));
        }
    }

    private OrderRectification order(Matter matter) {
        boolean patrol = matter.course().opening() == TaskAct.PATROL;
        OrganisationId property = new OrganisationId(
                cast.town().serving("property", matter.area()).id());
        return new OrderRectification(
                matter.task(), patrol ? null : property, patrol ? "涉事住户" : null, "限期自行拆除或者清理，恢复原状。", null);
    }

    private Actor whoGoes(TaskId id, Actor lead) {
        return members.get(cast.ask(lead, new FindTask(id.value(), null, null), TaskView.class)
                .memberId());
    }
}
