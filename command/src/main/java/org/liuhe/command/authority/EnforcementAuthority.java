package org.liuhe.command.authority;

import static org.liuhe.command.authority.Parts.CALENDAR;
import static org.liuhe.command.authority.Parts.ENFORCING;
import static org.liuhe.command.authority.Relations.PROCESS;
import static org.liuhe.contracts.Role.DISTRICT;
import static org.liuhe.contracts.Role.ENFORCEMENT;
import static org.liuhe.contracts.Role.STAFF;
import static org.liuhe.contracts.authority.Otherwise.REFUSED;
import static org.liuhe.contracts.authority.Otherwise.UNKNOWN;
import static org.liuhe.contracts.authority.Relation.ASSIGNED_ORGANISATION;
import static org.liuhe.contracts.authority.Relation.ORGANISATIONS_AREA;
import static org.liuhe.contracts.authority.Relation.OWN_MATTER;
import static org.liuhe.contracts.authority.Relation.TAKES_PART;

import java.util.Set;
import org.liuhe.contracts.Command;
import org.liuhe.contracts.authority.Rows;
import org.liuhe.contracts.authority.Standing;
import org.liuhe.contracts.enforcement.AcceptDispatch;
import org.liuhe.contracts.enforcement.AdoptTask;
import org.liuhe.contracts.enforcement.DecidePenalty;
import org.liuhe.contracts.enforcement.DeclineDispatch;
import org.liuhe.contracts.enforcement.DeclineTask;
import org.liuhe.contracts.enforcement.DispatchTask;
import org.liuhe.contracts.enforcement.ExtendRectification;
import org.liuhe.contracts.enforcement.FormTeam;
import org.liuhe.contracts.enforcement.MarkTaskOverdue;
import org.liuhe.contracts.enforcement.MergeTask;
import org.liuhe.contracts.enforcement.OfferTask;
import org.liuhe.contracts.enforcement.OpenPatrolTask;
import org.liuhe.contracts.enforcement.OpenTask;
import org.liuhe.contracts.enforcement.OrderRectification;
import org.liuhe.contracts.enforcement.RecordFinding;
import org.liuhe.contracts.enforcement.RecordHearing;
import org.liuhe.contracts.enforcement.ReinspectTask;
import org.liuhe.contracts.enforcement.ReportAvailability;
import org.liuhe.contracts.enforcement.ReportRectified;
import org.liuhe.contracts.enforcement.SettleTaskDue;
import org.liuhe.contracts.enforcement.SplitTask;
import org.liuhe.contracts.enforcement.WithdrawTask;

/** Who may do what with an enforcement task. */
final class EnforcementAuthority {

    private static final Standing TASK_LEAD =
            ASSIGNED_ORGANISATION.where("one of the actor's organisations leads the task", UNKNOWN);
    private static final Standing ASKED_TO_GO = OWN_MATTER.where("the actor is the member who is asked to go", UNKNOWN);
    private static final Standing INSPECTS =
            OWN_MATTER.where("the inspection is the actor's; the lead's where its term has passed", UNKNOWN);
    private static final Standing ON_THE_TASK =
            TAKES_PART.where("one of the actor's organisations leads, or an inspection is the actor's", UNKNOWN);

    /** Whose members go: enforcement teams, and the agencies that are their partners. */
    private static final Set<String> TEAM = Set.of(ENFORCEMENT, DISTRICT);

    private EnforcementAuthority() {}

    static Rows<Command> rows() {
        return new Rows<Command>()
                .allow(OpenTask.class, PROCESS, ENFORCING)
                .allow(
                        OpenPatrolTask.class,
                        ORGANISATIONS_AREA.where(
                                "the organisation is the actor's own, and enforces in the area", REFUSED),
                        ENFORCEMENT)
                .allow(FormTeam.class, TASK_LEAD, ENFORCEMENT)
                .allow(OfferTask.class, PROCESS, ENFORCING)
                .allow(DispatchTask.class, TASK_LEAD, ENFORCEMENT)
                .allow(AcceptDispatch.class, ASKED_TO_GO, TEAM)
                .allow(DeclineDispatch.class, ASKED_TO_GO, TEAM)
                .allow(SplitTask.class, ON_THE_TASK, TEAM)
                .allow(
                        MergeTask.class,
                        ASSIGNED_ORGANISATION.where("one of the actor's organisations leads both tasks", UNKNOWN),
                        ENFORCEMENT)
                .allow(AdoptTask.class, PROCESS, ENFORCING)
                .allow(RecordFinding.class, INSPECTS, TEAM)
                .allow(OrderRectification.class, ON_THE_TASK, TEAM)
                .allow(ExtendRectification.class, TASK_LEAD, ENFORCEMENT)
                .allow(
                        ReportRectified.class,
                        TAKES_PART.where("of the responsible organisation, an inspector, or of the lead", UNKNOWN),
                        STAFF)
                .allow(ReinspectTask.class, INSPECTS, TEAM)
                .allow(RecordHearing.class, ON_THE_TASK, TEAM)
                .allow(DecidePenalty.class, TASK_LEAD, ENFORCEMENT)
                .allow(DeclineTask.class, TASK_LEAD, ENFORCEMENT)
                .allow(WithdrawTask.class, PROCESS, ENFORCING)
                .allow(MarkTaskOverdue.class, PROCESS, ENFORCING)
                .allow(
                        ReportAvailability.class,
                        OWN_MATTER.where("the member is the actor, and the organisation the actor's own", REFUSED),
                        TEAM)
                .allow(SettleTaskDue.class, PROCESS, CALENDAR);
    }
}
